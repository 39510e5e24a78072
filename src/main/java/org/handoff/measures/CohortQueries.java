package org.handoff.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Duration;
import org.handoff.measures.Figure.Rate;
import org.handoff.measures.MeasureSet.DaysToRun;
import org.handoff.measures.MeasureSet.Excluded;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The referrals received in the period and what has become of them: funnel, rates and speed. One row is one referral. */
@Component
class CohortQueries {

    /** A referral as seen on the as-of date. Thirty days are counted from the day after receipt: day 30 is in, day 31 is out. */
    private static final String SEEN = """
                referral, participant, received_on, eligibility,
                       CASE WHEN decided_on > :asOf THEN 'PENDING' ELSE decision END AS decision,
                       handed_off_on <= :asOf AS handed_off,
                       CASE WHEN handed_off_on <= :asOf THEN handoff_minutes END AS handoff_minutes,
                       first_contact_on <= min(:asOf, date(received_on, '+30 days')) AS engaged,
                       first_service_on <= min(:asOf, date(received_on, '+30 days')) AS served,
                       CASE WHEN intake_on <= :asOf THEN intake_on END AS intake_on,
                       intake_due_on,
                       CASE WHEN enrolled_on <= :asOf THEN enrolled_on END AS enrolled_on,
                       CASE WHEN enrolled_on <= :asOf THEN iif(closed_on > :asOf, 'IN_PROGRESS', completion) END AS completion,
                       CASE WHEN first_contact_on <= :asOf THEN first_contact_on END AS contact_on,
                       CASE WHEN first_service_on <= :asOf THEN first_service_on END AS service_on,
                       CASE WHEN first_treatment_on <= :asOf THEN first_treatment_on END AS treatment_on
            """;

    /** The cohort. */
    static final String COHORT = "WITH cohort AS (SELECT " + SEEN + "FROM report_referral WHERE received_on BETWEEN :from AND :until)\n";

    /** The cohorts of several periods. */
    private static final String COHORTS = Scopes.SPAN + ", cohort AS (SELECT number, " + SEEN
            + "FROM span CROSS JOIN report_referral WHERE received_on BETWEEN span.first AND span.until)\n";

    /** The funnel and what its rates need besides: a numerator counts only members of its denominator. */
    private static final String FUNNEL = """
                   count(*) AS "funnel.referrals",
                   count(DISTINCT participant) AS "funnel.people",
                   count(*) - count(DISTINCT participant) AS "funnel.repeat_referrals",
                   count(*) FILTER (WHERE eligibility = 'ELIGIBLE') AS "funnel.eligible",
                   count(*) FILTER (WHERE eligibility = 'INELIGIBLE') AS "funnel.ineligible",
                   count(*) FILTER (WHERE eligibility = 'UNDETERMINED') AS "funnel.undetermined",
                   count(*) FILTER (WHERE decision = 'APPROVED') AS "funnel.approved",
                   count(*) FILTER (WHERE decision = 'DENIED') AS "funnel.denied",
                   count(*) FILTER (WHERE decision = 'WAITLIST') AS "funnel.waitlisted",
                   count(*) FILTER (WHERE decision = 'WITHDRAWN') AS "funnel.withdrawn",
                   count(*) FILTER (WHERE decision = 'PENDING') AS "funnel.pending",
                   count(*) FILTER (WHERE handed_off) AS "funnel.handoffs",
                   count(*) FILTER (WHERE handoff_minutes <= 30) AS "funnel.handoffs_30min",
                   count(*) FILTER (WHERE engaged) AS "funnel.engaged_30d",
                   count(*) FILTER (WHERE served) AS "funnel.service_30d",
                   count(intake_on) AS "funnel.intakes",
                   count(*) FILTER (WHERE intake_on <= intake_due_on) AS "funnel.intakes_in_window",
                   count(enrolled_on) AS "funnel.enrolled",
                   count(*) FILTER (WHERE completion = 'COMPLETED') AS "funnel.completed",
                   count(*) FILTER (WHERE completion = 'NOT_COMPLETED') AS "funnel.not_completed",
                   count(*) FILTER (WHERE completion = 'IN_PROGRESS') AS "funnel.in_progress",
                   count(*) FILTER (WHERE engaged AND served) AS "rate.service_30d.numerator",
                   count(*) FILTER (WHERE eligibility = 'ELIGIBLE' AND enrolled_on IS NOT NULL) AS "rate.enrolled.numerator"
            FROM cohort
            """;

    private static final String SPEED = """
            , taken AS (
                SELECT 'speed.to_contact' AS id, julianday(contact_on) - julianday(received_on) AS length FROM cohort
                UNION ALL SELECT 'speed.to_intake', julianday(intake_on) - julianday(received_on) FROM cohort
                UNION ALL SELECT 'speed.to_enrolment', julianday(enrolled_on) - julianday(received_on) FROM cohort
                UNION ALL SELECT 'speed.to_service', julianday(service_on) - julianday(received_on) FROM cohort
                UNION ALL SELECT 'speed.to_treatment', julianday(treatment_on) - julianday(received_on) FROM cohort
                UNION ALL SELECT 'speed.handoff_minutes', handoff_minutes FROM cohort)
            SELECT id, CAST(length AS INTEGER) AS length FROM taken WHERE length IS NOT NULL
            """;

    /** What may still happen within the thirty days is no failure yet. */
    private static final String DAYS_TO_RUN = """
            SELECT count(*) FILTER (WHERE NOT coalesce(engaged, FALSE)) AS notEngaged,
                   count(*) FILTER (WHERE NOT coalesce(engaged AND served, FALSE)) AS notServed
            FROM cohort WHERE date(received_on, '+30 days') > :asOf
            """;

    private static final List<String> SPEEDS = List.of("speed.to_contact", "speed.to_intake", "speed.to_enrolment",
            "speed.to_service", "speed.to_treatment", "speed.handoff_minutes");

    private final JdbcClient jdbc;

    CohortQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Taken(String id, long length) {
    }

    /** Funnel and rates. */
    List<Figure> funnel(Scope scope) {
        var counts = counts(jdbc.sql(COHORT + "SELECT" + FUNNEL).params(scope.parameters()).query().singleRow());
        var figures = new ArrayList<Figure>();
        counts.forEach((id, count) -> {
            if (id.startsWith("funnel.")) {
                figures.add(new Count(id, count));
            }
        });
        figures.add(share("rate.eligible", counts, "funnel.eligible", "funnel.referrals"));
        figures.add(share("rate.engaged_30d", counts, "funnel.engaged_30d", "funnel.referrals"));
        figures.add(share("rate.service_30d", counts, "rate.service_30d.numerator", "funnel.engaged_30d"));
        figures.add(share("rate.intake", counts, "funnel.intakes", "funnel.referrals"));
        figures.add(share("rate.enrolled", counts, "rate.enrolled.numerator", "funnel.eligible"));
        figures.add(share("rate.completed", counts, "funnel.completed", "funnel.enrolled"));
        figures.add(new Rate("rate.completed_of_resolved", new Proportion(counts.get("funnel.completed"),
                counts.get("funnel.completed") + counts.get("funnel.not_completed"))));
        return figures;
    }

    /** The counts of the funnel, and the numerators of its rates, of each span by its number; a span without referrals is absent. */
    Map<Integer, Map<String, Long>> counts(Scopes scopes) {
        return jdbc.sql(COHORTS + "SELECT number," + FUNNEL + "GROUP BY number").params(scopes.parameters()).query().listOfRows().stream()
                .collect(Collectors.toMap(row -> ((Number) row.remove("number")).intValue(), CohortQueries::counts));
    }

    private static Map<String, Long> counts(Map<String, Object> row) {
        var counts = new LinkedHashMap<String, Long>();
        row.forEach((id, count) -> counts.put(id, ((Number) count).longValue()));
        return counts;
    }

    private static Rate share(String id, Map<String, Long> counts, String numerator, String denominator) {
        return new Rate(id, new Proportion(counts.get(numerator), counts.get(denominator)));
    }

    List<Duration> speed(Scope scope) {
        Map<String, List<Long>> lengths = jdbc.sql(COHORT + SPEED).params(scope.parameters()).query(Taken.class).stream()
                .collect(Collectors.groupingBy(Taken::id, Collectors.mapping(Taken::length, Collectors.toList())));
        return SPEEDS.stream().map(id -> new Duration(id, Spread.of(lengths.getOrDefault(id, List.of())))).toList();
    }

    DaysToRun daysToRun(Scope scope) {
        return jdbc.sql(COHORT + DAYS_TO_RUN).params(scope.parameters()).query(DaysToRun.class).single();
    }

    List<Excluded> excluded(Scope scope) {
        long later = jdbc
                .sql("SELECT count(*) FROM report_referral WHERE received_on BETWEEN :from AND :to AND received_on > :asOf")
                .params(scope.parameters()).query(Long.class).single();
        return List.of(new Excluded("received after the as-of date", later));
    }
}
