package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Rate;
import org.handoff.statistics.Proportion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the records lack, and what is late. */
@Component
class QualityQueries {

    /** One row is one field: of people, or of referrals, how many lack it. A refusal or a don't-know is an answer. */
    static final String DESCRIBED = FirstReferrals.ASSESSMENTS + """
            , described AS MATERIALIZED (
                SELECT p.participant, d.dob_missing, d.sex, d.race_missing, e.participant IS NULL AS no_entry,
                       e.living_situation_missing, e.employed_missing, e.substance_missing
                FROM person p JOIN report_person d USING (participant) LEFT JOIN first_entry e USING (participant)),
            referred AS MATERIALIZED (
                SELECT referral, participant, received_on, eligibility_missing, decision_missing OR decided_on > :asOf AS decision_missing
                FROM report_referral WHERE received_on BETWEEN :from AND :until)
            """;

    private static final String MISSING = DESCRIBED + """
            SELECT 'quality.missing.dob' AS id, count(*) FILTER (WHERE dob_missing) AS missing, count(*) AS whole FROM described
            UNION ALL SELECT 'quality.missing.sex', count(*) FILTER (WHERE coalesce(sex, '99') = '99'), count(*) FROM described
            UNION ALL SELECT 'quality.missing.race', count(*) FILTER (WHERE race_missing), count(*) FROM described
            UNION ALL SELECT 'quality.missing.living_situation',
                   count(*) FILTER (WHERE no_entry OR living_situation_missing), count(*) FROM described
            UNION ALL SELECT 'quality.missing.employment',
                   count(*) FILTER (WHERE no_entry OR employed_missing), count(*) FROM described
            UNION ALL SELECT 'quality.missing.primary_substance',
                   count(*) FILTER (WHERE no_entry OR substance_missing), count(*) FROM described
            UNION ALL SELECT 'quality.missing.eligibility', count(*) FILTER (WHERE eligibility_missing), count(*) FROM referred
            UNION ALL SELECT 'quality.missing.decision', count(*) FILTER (WHERE decision_missing), count(*) FROM referred
            """;

    /** Nobody waits for the intake of a referral that was denied, withdrawn or found ineligible. */
    static final String OVERDUE_REFERRALS = """
            FROM report_referral
            WHERE received_on BETWEEN :from AND :until AND intake_due_on < :asOf AND (intake_on IS NULL OR intake_on > :asOf)
              AND eligibility <> 'INELIGIBLE' AND (decision NOT IN ('DENIED', 'WITHDRAWN') OR decided_on > :asOf)
            """;

    private static final String OVERDUE = "SELECT count(*) " + OVERDUE_REFERRALS;

    private static final String FOLLOW_UPS = FirstReferrals.ASSESSMENTS + """
            SELECT count(*) AS due, count(l.participant) AS done FROM first_entry e LEFT JOIN latest l USING (participant)
            WHERE e.assessed_on <= date(:asOf, '-180 days')
            """;

    /** Consents of the people on the caseload. One that ran out counts only where no other of its type holds. */
    static final String GIVEN_CONSENTS = """
            WITH enrolled AS MATERIALIZED (
                SELECT DISTINCT participant FROM report_episode
                WHERE enrolled_on <= :until AND (closed_on IS NULL OR closed_on > :until)),
            given AS MATERIALIZED (
                SELECT c.consent, c.participant, c.type, c.expires_on, c.expires_on < :asOf AS ran_out
                FROM enrolled JOIN report_consent c USING (participant)
                WHERE c.holds_from <= :asOf AND (c.revoked_on IS NULL OR c.revoked_on > :asOf)),
            held AS (SELECT DISTINCT participant, type FROM given WHERE coalesce(ran_out, 0) = 0)
            """;

    private static final String CONSENTS = GIVEN_CONSENTS + """
            SELECT (SELECT count(*) FROM given WHERE expires_on BETWEEN :asOf AND date(:asOf, '+30 days')) AS expiring,
                   (SELECT count(*) FROM given g LEFT JOIN held h USING (participant, type)
                     WHERE g.ran_out AND h.participant IS NULL) AS expired,
                   (SELECT count(*) FROM enrolled WHERE participant NOT IN (SELECT participant FROM held)) AS lacking
            """;

    private final JdbcClient jdbc;

    QualityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Missing(String id, long missing, long whole) {
    }

    private record FollowUps(long due, long done) {
    }

    private record Consents(long expiring, long expired, long lacking) {
    }

    List<Figure> quality(Scope scope) {
        var figures = new ArrayList<Figure>();
        jdbc.sql(MISSING).params(scope.parameters()).query(Missing.class).list()
                .forEach(each -> figures.add(new Rate(each.id(), new Proportion(each.missing(), each.whole()))));
        figures.add(new Count("quality.intakes_overdue",
                jdbc.sql(OVERDUE).params(scope.parameters()).query(Long.class).single()));
        var followUps = jdbc.sql(FOLLOW_UPS).params(scope.parameters()).query(FollowUps.class).single();
        figures.add(new Count("quality.followups_due", followUps.due()));
        figures.add(new Count("quality.followups_done", followUps.done()));
        var consents = jdbc.sql(CONSENTS).params(scope.parameters()).query(Consents.class).single();
        figures.add(new Count("quality.consents_expiring_30d", consents.expiring()));
        figures.add(new Count("quality.consents_expired", consents.expired()));
        figures.add(new Count("quality.people_without_consent", consents.lacking()));
        return figures;
    }
}
