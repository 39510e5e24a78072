package org.handoff.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Duration;
import org.handoff.measures.Figure.Rate;
import org.handoff.measures.MeasureSet.Excluded;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The referrals received in the period and what has become of them: funnel, rates and speed. One row is one referral. */
@Component
class CohortQueries {

    /** The cohort as seen on the as-of date. Thirty days are counted from the day after receipt: day 30 is in, day 31 is out. */
    static final String COHORT = """
            WITH cohort AS (
                SELECT referral, participant, received_on, eligibility,
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
                FROM report_referral
                WHERE received_on BETWEEN :from AND :until)
            """;

    private static final String FUNNEL = """
            SELECT count(*) AS "funnel.referrals",
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
                   count(*) FILTER (WHERE completion = 'IN_PROGRESS') AS "funnel.in_progress"
            FROM cohort
            """;

    /** A numerator counts only members of its denominator. */
    private static final String RATES = """
            SELECT 'rate.eligible' AS id, count(*) FILTER (WHERE eligibility = 'ELIGIBLE') AS numerator,
                   count(*) AS denominator FROM cohort
            UNION ALL SELECT 'rate.engaged_30d', count(*) FILTER (WHERE engaged), count(*) FROM cohort
            UNION ALL SELECT 'rate.service_30d', count(*) FILTER (WHERE served), count(*) FROM cohort WHERE engaged
            UNION ALL SELECT 'rate.intake', count(intake_on), count(*) FROM cohort
            UNION ALL SELECT 'rate.enrolled', count(enrolled_on), count(*) FROM cohort WHERE eligibility = 'ELIGIBLE'
            UNION ALL SELECT 'rate.completed', count(*) FILTER (WHERE completion = 'COMPLETED'), count(*) FROM cohort
                       WHERE enrolled_on IS NOT NULL
            UNION ALL SELECT 'rate.completed_of_resolved', count(*) FILTER (WHERE completion = 'COMPLETED'), count(*) FROM cohort
                       WHERE completion IN ('COMPLETED', 'NOT_COMPLETED')
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

    private static final List<String> SPEEDS = List.of("speed.to_contact", "speed.to_intake", "speed.to_enrolment",
            "speed.to_service", "speed.to_treatment", "speed.handoff_minutes");

    private final JdbcClient jdbc;

    CohortQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Taken(String id, long length) {
    }

    private record Share(String id, long numerator, long denominator) {
    }

    List<Count> funnel(Scope scope) {
        var row = jdbc.sql(COHORT + FUNNEL).params(scope.parameters()).query().singleRow();
        return row.entrySet().stream().map(column -> new Count(column.getKey(), ((Number) column.getValue()).longValue()))
                .toList();
    }

    List<Rate> rates(Scope scope) {
        return jdbc.sql(COHORT + RATES).params(scope.parameters()).query(Share.class).stream()
                .map(share -> new Rate(share.id(), new Proportion(share.numerator(), share.denominator()))).toList();
    }

    List<Duration> speed(Scope scope) {
        Map<String, List<Long>> lengths = jdbc.sql(COHORT + SPEED).params(scope.parameters()).query(Taken.class).stream()
                .collect(Collectors.groupingBy(Taken::id, Collectors.mapping(Taken::length, Collectors.toList())));
        return SPEEDS.stream().map(id -> new Duration(id, Spread.of(lengths.getOrDefault(id, List.of())))).toList();
    }

    List<Excluded> excluded(Scope scope) {
        long later = jdbc
                .sql("SELECT count(*) FROM report_referral WHERE received_on BETWEEN :from AND :to AND received_on > :asOf")
                .params(scope.parameters()).query(Long.class).single();
        return List.of(new Excluded("received after the as-of date", later));
    }
}
