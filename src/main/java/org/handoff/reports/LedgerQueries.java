package org.handoff.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.shared.Period;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What public reports have printed and withheld so far. */
@Component
class LedgerQueries {

    private final NamedParameterJdbcTemplate jdbc;

    LedgerQueries(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One count that was printed or withheld.
     *
     * @param shown whether it was printed
     */
    record Entry(Statistic statistic, LocalDate asOf, long value, boolean shown) {
    }

    /** Everything that runs before one told of periods that lie inside these days, or around them. */
    List<Entry> comparableWith(Period period, long before) {
        return jdbc.query("""
                SELECT statistic, period_from, period_to, as_of, value, shown FROM publication_ledger
                WHERE (period_from >= :from AND period_to <= :to OR period_from <= :from AND period_to >= :to) AND report_run < :before
                GROUP BY statistic, period_from, period_to, as_of, value, shown
                ORDER BY period_from, period_to, as_of, min(report_run), statistic, value, shown
                """, Map.of("from", period.from().toString(), "to", period.to().toString(), "before", before),
                LedgerQueries::entry);
    }

    /**
     * What was told of these counts in periods that share days with a span without lying in the period of a report, or around
     * it: a report of a month prints earlier months too.
     */
    List<Entry> besides(Period period, Period span, Collection<String> statistics, long before) {
        return jdbc.query("""
                SELECT statistic, period_from, period_to, as_of, value, shown FROM publication_ledger
                WHERE statistic IN (:statistics) AND period_from <= :last AND period_to >= :first
                  AND NOT (period_from >= :from AND period_to <= :to OR period_from <= :from AND period_to >= :to) AND report_run < :before
                GROUP BY statistic, period_from, period_to, as_of, value, shown
                ORDER BY period_from, period_to, as_of, min(report_run), statistic, value, shown
                """, Map.of("statistics", statistics, "first", span.from().toString(), "last", span.to().toString(),
                "from", period.from().toString(), "to", period.to().toString(), "before", before), LedgerQueries::entry);
    }

    /** From the first day to the last with a referral of a period; nothing of one without any. */
    Optional<Period> daysWithReferrals(Period period) {
        return jdbc.query("""
                SELECT min(received_on), max(received_on) FROM report_referral WHERE received_on BETWEEN :from AND :to HAVING count(*) > 0
                """, Map.of("from", period.from().toString(), "to", period.to().toString()),
                (row, number) -> new Period(LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2)))).stream().findFirst();
    }

    /** Days of which something was told and which share some with a period without lying in it or around it, the first ones first. */
    List<Period> crossing(Period period, int most) {
        return jdbc.query("""
                SELECT DISTINCT period_from, period_to FROM publication_ledger
                WHERE period_from <= :to AND period_to >= :from
                  AND NOT (period_from >= :from AND period_to <= :to OR period_from <= :from AND period_to >= :to)
                ORDER BY period_from, period_to LIMIT :most
                """, Map.of("from", period.from().toString(), "to", period.to().toString(), "most", most),
                (row, number) -> new Period(LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2))));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(new Statistic(row.getString(1),
                new Period(LocalDate.parse(row.getString(2)), LocalDate.parse(row.getString(3)))),
                LocalDate.parse(row.getString(4)), row.getLong(5), row.getBoolean(6));
    }

    /**
     * What the latest public report of exactly these days told, as known on a day. What was withheld is not read.
     */
    Map<String, EarlierCount> told(Period period, LocalDate asOf) {
        var told = new LinkedHashMap<String, EarlierCount>();
        jdbc.query("""
                SELECT l.statistic, iif(l.shown, l.value, NULL) AS value, r.name || ' ' || r.definition_version AS definition
                FROM publication_ledger l JOIN report_run r ON r.id = l.report_run
                WHERE l.period_from = :from AND l.period_to = :to AND l.as_of <= :asOf
                ORDER BY l.as_of, l.report_run
                """, Map.of("from", period.from().toString(), "to", period.to().toString(), "asOf", asOf.toString()),
                row -> {
                    told.put(row.getString(1), new EarlierCount(row.getObject(2) instanceof Number shown ? shown.longValue() : null,
                            row.getString(3)));
                });
        return told;
    }

    /** Adds what one run has told; what an earlier one told already is not said twice. */
    @SuppressWarnings("unchecked")
    void append(long run, List<Entry> told) {
        Map<String, ?>[] rows = told.stream().map(entry -> Map.of("run", run, "statistic", entry.statistic().key(),
                "from", entry.statistic().period().from().toString(), "to", entry.statistic().period().to().toString(),
                "asOf", entry.asOf().toString(), "value", entry.value(), "shown", entry.shown() ? 1 : 0)).toArray(Map[]::new);
        jdbc.batchUpdate("""
                INSERT OR IGNORE INTO publication_ledger (report_run, statistic, period_from, period_to, as_of, value, shown)
                VALUES (:run, :statistic, :from, :to, :asOf, :value, :shown)
                """, rows);
    }
}
