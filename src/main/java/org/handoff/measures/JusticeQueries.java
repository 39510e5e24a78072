package org.handoff.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Curve;
import org.handoff.measures.Figure.Frequency;
import org.handoff.measures.Figure.Ratio;
import org.handoff.measures.Figure.Significance;
import org.handoff.statistics.KaplanMeier;
import org.handoff.statistics.KaplanMeier.Watched;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.PairedRates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Arrests and nights in custody of the cohort, in windows of months before and after each person's first referral in the period.
 * The day of that referral and the events that led to it lie outside both.
 */
@Component
class JusticeQueries {

    /** The lengths of the windows, in months. */
    static final List<Integer> MONTHS = List.of(6, 12);

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    /**
     * One row is one person with both sides of one window. Overlapping stays are cut so that each begins where those before it
     * end: a night counts once. A stay that the as-of date does not see the end of ends on it, and one of the dead with the day
     * of death. Days at risk are those lived and not spent in custody.
     */
    static final String KNOWN = FirstReferrals.SIDES + """
            , stay AS (
                SELECT c.participant, c.stay, c.booked_on,
                       min(coalesce(c.released_on, :asOf), :asOf, coalesce(date(p.died_on, '+1 day'), :asOf)) AS until
                FROM person p JOIN report_custody c USING (participant)),
            reached AS (
                SELECT *, max(until) OVER (PARTITION BY participant ORDER BY booked_on, until
                                            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS earlier
                FROM stay WHERE until > booked_on),
            night AS MATERIALIZED (
                SELECT participant, stay, max(booked_on, coalesce(earlier, booked_on)) AS since, until
                FROM reached WHERE until > coalesce(earlier, booked_on)),
            arrested AS (
                SELECT s.participant, s.months, s.later, count(DISTINCT iif(a.new_charge, a.arrested_on, NULL)) AS arrests,
                       count(DISTINCT iif(a.new_charge, NULL, a.arrested_on)) AS warrants
                FROM side s JOIN report_arrest a ON a.participant = s.participant AND a.arrested_on BETWEEN s.begins AND s.ends
                GROUP BY s.participant, s.months, s.later),
            held AS (
                SELECT s.participant, s.months, s.later,
                       sum(julianday(min(n.until, date(s.ends, '+1 day'))) - julianday(max(n.since, s.begins))) AS nights
                FROM side s JOIN night n ON n.participant = s.participant AND n.since <= s.ends AND n.until > s.begins
                GROUP BY s.participant, s.months, s.later),
            known AS (
                SELECT s.months, s.participant, s.later, coalesce(a.arrests, 0) AS arrests, coalesce(a.warrants, 0) AS warrants,
                       coalesce(h.nights, 0) AS nights,
                       max(0, julianday(min(s.ends, coalesce(s.died_on, s.ends))) - julianday(s.begins) + 1) AS lived
                FROM side s LEFT JOIN arrested a USING (participant, months, later)
                LEFT JOIN held h USING (participant, months, later))
            """;

    private static final String CONTACT = KNOWN + """
            SELECT months, max(iif(later, 0, arrests)) AS arrests_before, max(iif(later, arrests, 0)) AS arrests_after,
                   max(iif(later, 0, warrants)) AS warrants_before, max(iif(later, warrants, 0)) AS warrants_after,
                   CAST(max(iif(later, 0, nights)) AS INTEGER) AS nights_before,
                   CAST(max(iif(later, nights, 0)) AS INTEGER) AS nights_after,
                   CAST(max(iif(later, 0, lived - nights)) AS INTEGER) AS days_before,
                   CAST(max(iif(later, lived - nights, 0)) AS INTEGER) AS days_after
            FROM known GROUP BY months, participant
            """;

    private static final String LEFT_OUT = FirstReferrals.WINDOWS
            + "SELECT months, count(*) AS people FROM frame WHERE after_to > :asOf GROUP BY months";

    /** One row is one person of the cohort, watched from the referral to the first arrest, death or the as-of date. */
    static final String WATCHED_PEOPLE = FirstReferrals.PEOPLE + """
            , watched AS (
                SELECT p.participant, CAST(max(0, julianday(coalesce(min(a.arrested_on), min(:asOf, coalesce(p.died_on, :asOf))))
                                                  - julianday(p.index_on)) AS INTEGER) AS time,
                       count(a.arrested_on) > 0 AS event
                FROM person p LEFT JOIN report_arrest a ON a.participant = p.participant AND a.new_charge
                 AND a.arrested_on > p.index_on AND a.arrested_on <= :asOf
                GROUP BY p.participant)
            """;

    private static final String WATCHED = WATCHED_PEOPLE + "SELECT time, event FROM watched";

    private static final String CHARGES = """
            SELECT count(DISTINCT iif(standing = 'held', charge, NULL)) AS "justice.charges_held",
                   count(DISTINCT iif(standing = 'declined_diverted', charge, NULL)) AS "justice.charges_declined_diverted",
                   count(DISTINCT iif(standing = 'filed', charge, NULL)) AS "justice.charges_filed",
                   count(DISTINCT iif(standing = 'unknown', charge, NULL)) AS "justice.charges_unknown"
            FROM report_charge WHERE status_on BETWEEN :from AND :until
            """;

    private final JdbcClient jdbc;

    JusticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read column by column: one row is one person, and finding each column by name would take longer than the query. */
    private record Contact(int months, long arrestsBefore, long arrestsAfter, long warrantsBefore, long warrantsAfter,
            long nightsBefore, long nightsAfter, long daysBefore, long daysAfter) {

        static Contact of(ResultSet row, int number) throws SQLException {
            return new Contact(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6),
                    row.getLong(7), row.getLong(8), row.getLong(9));
        }
    }

    private record LeftOut(int months, long people) {
    }

    List<Figure> justice(Scope scope) {
        Map<Integer, List<Contact>> known = jdbc.sql(CONTACT).params(scope.parameters()).query(Contact::of).stream()
                .collect(Collectors.groupingBy(Contact::months));
        Map<Integer, Long> leftOut = jdbc.sql(LEFT_OUT).params(scope.parameters()).query(LeftOut.class).stream()
                .collect(Collectors.toMap(LeftOut::months, LeftOut::people));
        var figures = new ArrayList<Figure>();
        for (int months : MONTHS) {
            var people = known.getOrDefault(months, List.of());
            var block = "justice" + months;
            figures.add(new Count(block + ".people", people.size()));
            figures.add(new Count(block + ".left_out", leftOut.getOrDefault(months, 0L)));
            figures.addAll(counts(block, people));
            figures.addAll(comparisons(block, people));
        }
        figures.add(new Curve("justice.rearrest_km",
                KaplanMeier.of(jdbc.sql(WATCHED).params(scope.parameters())
                        .query((row, number) -> new Watched(row.getLong(1), row.getBoolean(2))).list())));
        figures.addAll(charges(scope));
        return figures;
    }

    /** Who is behind the arrests and nights of the windows. */
    List<Behind> behind(Scope scope) {
        Map<Integer, List<Contact>> known = jdbc.sql(CONTACT).params(scope.parameters()).query(Contact::of).stream()
                .collect(Collectors.groupingBy(Contact::months));
        var behind = new ArrayList<Behind>();
        known.forEach((months, people) -> {
            var block = "justice" + months;
            behind.add(Behind.of(block + ".arrests_before", people.stream().map(Contact::arrestsBefore).toList()));
            behind.add(Behind.of(block + ".arrests_after", people.stream().map(Contact::arrestsAfter).toList()));
            behind.add(Behind.of(block + ".custody_days_before", people.stream().map(Contact::nightsBefore).toList()));
            behind.add(Behind.of(block + ".custody_days_after", people.stream().map(Contact::nightsAfter).toList()));
        });
        return behind;
    }

    private static List<Figure> counts(String block, List<Contact> people) {
        return List.of(persons(block + ".arrested_before", people, Contact::arrestsBefore),
                persons(block + ".arrested_after", people, Contact::arrestsAfter),
                persons(block + ".warrant_before", people, Contact::warrantsBefore),
                persons(block + ".warrant_after", people, Contact::warrantsAfter),
                sum(block + ".arrests_before", people, Contact::arrestsBefore),
                sum(block + ".arrests_after", people, Contact::arrestsAfter),
                sum(block + ".custody_days_before", people, Contact::nightsBefore),
                sum(block + ".custody_days_after", people, Contact::nightsAfter));
    }

    private static List<Figure> comparisons(String block, List<Contact> people) {
        var rates = new PairedRates(people.stream().map(one -> new PairedRates.Person(one.arrestsBefore(),
                one.daysBefore() / DAYS_OF_A_MONTH, one.arrestsAfter(), one.daysAfter() / DAYS_OF_A_MONTH)).toList());
        long both = people.stream().filter(one -> one.arrestsBefore() > 0 && one.arrestsAfter() > 0).count();
        long before = people.stream().filter(one -> one.arrestsBefore() > 0).count();
        long after = people.stream().filter(one -> one.arrestsAfter() > 0).count();
        return List.of(new Frequency(block + ".rate_before", rates.before()), new Frequency(block + ".rate_after", rates.after()),
                new Ratio(block + ".rate_ratio", rates.ratio(), rates.interval(), people.size()),
                new Significance(block + ".mcnemar",
                        new PairedChange(both, before - both, after - both, people.size() - before - after + both)));
    }

    private static Figure persons(String id, List<Contact> people, ToLongFunction<Contact> events) {
        return new Count(id, people.stream().filter(one -> events.applyAsLong(one) > 0).count());
    }

    private static Figure sum(String id, List<Contact> people, ToLongFunction<Contact> what) {
        return new Count(id, people.stream().mapToLong(what).sum());
    }

    private List<Count> charges(Scope scope) {
        return jdbc.sql(CHARGES).params(scope.parameters()).query().singleRow().entrySet().stream()
                .map(column -> new Count(column.getKey(), ((Number) column.getValue()).longValue())).toList();
    }
}
