package org.handoff.measures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people behind each count of people, and the few totals of records that {@link EventFacts} has not, because the disclosure
 * rules judge them by the people they are of. One row is what one person or record adds to one cell.
 */
final class PeopleFacts {

    /** A row that stands for its person, on no day in particular. */
    private static final String PERSON = ", participant, 1 AS n, 'P' AS letter, participant AS record, NULL AS day ";

    private static final String COHORT = CohortQueries.COHORT + """
            , fact AS (
                SELECT 'funnel.people' AS id, participant, 1 AS n, 'P' AS letter, participant AS record, min(received_on) AS day
                  FROM cohort GROUP BY participant
                UNION ALL SELECT 'rate.completed_of_resolved.denominator', participant, 1, 'R', referral, received_on FROM cohort
                           WHERE completion IN ('COMPLETED', 'NOT_COMPLETED')
                UNION ALL SELECT 'work.people_contacted', participant, 1, 'P', participant, min(contacted_on) FROM report_contact
                           WHERE contacted_on BETWEEN :from AND :until AND direction = 'TWO_WAY' AND participant IS NOT NULL
                           GROUP BY participant
                UNION ALL SELECT 'work.caseload', participant, 1, 'P', participant, max(enrolled_on) FROM report_episode
                           WHERE enrolled_on <= :until AND (closed_on IS NULL OR closed_on > :until) GROUP BY participant
                UNION ALL SELECT 'reconciliation.excluded[received after the as-of date]', participant, 1, 'R', referral, received_on
                            FROM report_referral WHERE received_on BETWEEN :from AND :to AND received_on > :asOf
                UNION ALL SELECT DISTINCT 'trend.people[' || substr(received_on, 1, 7) || ']', participant, 1, 'P', participant, NULL
                            FROM report_referral WHERE received_on BETWEEN :first AND :until)
            """;

    private static final String WHO = ReachQueries.GIVEN_BY_COHORT + ", fact AS (SELECT id || '[' || answer || ']' AS id" + PERSON + "FROM given)";
    private static final String WHO_IS_ENROLLED = ReachQueries.GIVEN_BY_CASELOAD
            + ", fact AS (SELECT id || '.caseload[' || answer || ']' AS id" + PERSON + "FROM given)";

    /** Every answer of the same people at entry and at the latest; what both times says neither yes nor no is not compared. */
    private static final String ANSWERS = FirstReferrals.ASSESSMENTS + """
            , placed AS MATERIALIZED (
                SELECT e.participant, v.column1 AS id,
                       CASE v.column1 WHEN 'outcome.housing' THEN e.housing WHEN 'outcome.employed' THEN e.employed
                            WHEN 'outcome.insured' THEN e.insured WHEN 'outcome.has_id' THEN e.has_id ELSE e.on_moud END AS entry,
                       CASE v.column1 WHEN 'outcome.housing' THEN l.housing WHEN 'outcome.employed' THEN l.employed
                            WHEN 'outcome.insured' THEN l.insured WHEN 'outcome.has_id' THEN l.has_id ELSE l.on_moud END AS latest
                FROM first_entry e JOIN latest l USING (participant)
                JOIN (VALUES ('outcome.housing'), ('outcome.employed'), ('outcome.insured'), ('outcome.has_id'), ('outcome.on_moud')) v),
            yes AS MATERIALIZED (
                SELECT participant, replace(id, 'housing', 'housed') AS id,
                       iif(id = 'outcome.housing', entry = 'permanent', entry = 1) AS before,
                       iif(id = 'outcome.housing', latest = 'permanent', latest = 1) AS later
                FROM placed WHERE entry IS NOT NULL AND latest IS NOT NULL AND entry <> 'unknown' AND latest <> 'unknown'),
            named AS (
                SELECT 'outcome.housing[' || entry || '.' || latest || ']' AS id, participant FROM placed WHERE id = 'outcome.housing'
                UNION ALL SELECT id || '.n', participant FROM yes
                UNION ALL SELECT id || '.entry', participant FROM yes WHERE before
                UNION ALL SELECT id || '.latest', participant FROM yes WHERE later
                UNION ALL SELECT id || CASE WHEN before AND later THEN '.both' WHEN before THEN '.lost' WHEN later THEN '.gained'
                                            ELSE '.neither' END, participant FROM yes
                UNION ALL SELECT 'outcome.employed_gain.denominator', participant FROM yes WHERE id = 'outcome.employed' AND NOT before
                UNION ALL SELECT 'outcome.housed_gain.denominator', participant FROM placed
                           WHERE id = 'outcome.housing' AND entry IN ('homeless', 'institutional')
                UNION ALL SELECT 'outcome.housed_gain.numerator', participant FROM placed
                           WHERE id = 'outcome.housing' AND entry IN ('homeless', 'institutional') AND latest = 'permanent'),
            fact AS (SELECT id""" + PERSON + "FROM named)";

    private static final String TREATED = OutcomeQueries.TREATED + """
            , named AS (
                SELECT 'outcome.with_entry' AS id, participant FROM first_entry
                UNION ALL SELECT 'outcome.with_latest', participant FROM latest
                UNION ALL SELECT 'quality.followups_due', participant FROM first_entry WHERE assessed_on <= date(:asOf, '-180 days')
                UNION ALL SELECT 'quality.followups_done', participant FROM first_entry JOIN latest l USING (participant)
                           WHERE first_entry.assessed_on <= date(:asOf, '-180 days')
                UNION ALL SELECT 'outcome.treatment_uptake.numerator', participant FROM treated
                UNION ALL SELECT 'outcome.treatment_uptake_substance.denominator', participant FROM first_entry WHERE substance_named
                UNION ALL SELECT 'outcome.treatment_uptake_substance.numerator', participant FROM first_entry JOIN treated USING (participant)
                           WHERE substance_named
                UNION ALL SELECT 'outcome.income.n', participant FROM first_entry e JOIN latest l USING (participant)
                           WHERE e.income_cents IS NOT NULL AND l.income_cents IS NOT NULL),
            fact AS (SELECT id""" + PERSON + "FROM named)";

    private static final String JUSTICE = JusticeQueries.KNOWN + """
            , both AS MATERIALIZED (
                SELECT participant, 'justice' || months AS block, max(NOT later AND arrests) AS before, max(later AND arrests) AS after,
                       max(NOT later AND warrants) AS warrant_before, max(later AND warrants) AS warrant_after
                FROM known GROUP BY months, participant),
            named AS (
                SELECT 'justice' || months || '.left_out' AS id, participant FROM frame WHERE after_to > :asOf
                UNION ALL
                SELECT block || v.column1, participant FROM both JOIN (VALUES ('.people'), ('.arrested_before'), ('.arrested_after'),
                       ('.warrant_before'), ('.warrant_after'), ('.mcnemar.both'), ('.mcnemar.only_before'), ('.mcnemar.only_after'),
                       ('.mcnemar.neither')) v
                WHERE CASE v.column1 WHEN '.arrested_before' THEN before WHEN '.arrested_after' THEN after
                                     WHEN '.warrant_before' THEN warrant_before WHEN '.warrant_after' THEN warrant_after
                                     WHEN '.mcnemar.both' THEN before AND after WHEN '.mcnemar.only_before' THEN before AND NOT after
                                     WHEN '.mcnemar.only_after' THEN after AND NOT before
                                     WHEN '.mcnemar.neither' THEN NOT before AND NOT after ELSE 1 END),
            fact AS (SELECT id""" + PERSON + "FROM named)";

    /** An arrest is one person on one day; a night counts for the stay that began first. */
    private static final String IN_WINDOWS = JusticeQueries.KNOWN + """
            , fact AS (
                SELECT 'justice' || s.months || iif(s.later, '.arrests_after', '.arrests_before') AS id, s.participant, 1 AS n, 'J' AS letter,
                       min(a.event) AS record, a.arrested_on AS day
                  FROM side s JOIN report_arrest a ON a.participant = s.participant AND a.arrested_on BETWEEN s.begins AND s.ends
                 WHERE a.new_charge GROUP BY s.participant, s.months, s.later, a.arrested_on
                UNION ALL SELECT 'justice' || s.months || iif(s.later, '.custody_days_after', '.custody_days_before'), s.participant,
                       CAST(julianday(min(n.until, date(s.ends, '+1 day'))) - julianday(max(n.since, s.begins)) AS INTEGER), 'K', n.stay, n.since
                  FROM side s JOIN night n ON n.participant = s.participant AND n.since <= s.ends AND n.until > s.begins
                UNION ALL SELECT 'outcome' || s.months || '.fatal_overdoses_after', s.participant, 1, 'O', o.overdose, o.happened_on
                  FROM side s JOIN report_overdose o ON o.participant = s.participant AND o.happened_on BETWEEN s.begins AND s.ends
                 WHERE s.later AND o.fatal)
            """;

    private static final String REARREST = JusticeQueries.WATCHED_PEOPLE + ", fact AS ("
            + Figure.Curve.DAYS.stream().map(day -> "SELECT 'justice.rearrest_km.%1$d' AS id%2$sFROM watched WHERE time >= %1$d".formatted(day, PERSON))
                    .collect(Collectors.joining(" UNION ALL ")) + ")";

    private static final String QUALITY = QualityQueries.DESCRIBED + """
            , named AS (
                SELECT 'quality.missing.dob.numerator' AS id, participant FROM described WHERE dob_missing
                UNION ALL SELECT 'quality.missing.sex.numerator', participant FROM described WHERE coalesce(sex, '99') = '99'
                UNION ALL SELECT 'quality.missing.race.numerator', participant FROM described WHERE race_missing
                UNION ALL SELECT 'quality.missing.living_situation.numerator', participant FROM described
                           WHERE no_entry OR living_situation_missing
                UNION ALL SELECT 'quality.missing.employment.numerator', participant FROM described WHERE no_entry OR employed_missing
                UNION ALL SELECT 'quality.missing.primary_substance.numerator', participant FROM described
                           WHERE no_entry OR substance_missing),
            fact AS (
                SELECT id""" + PERSON + """
                FROM named
                UNION ALL SELECT 'quality.missing.eligibility.numerator', participant, 1, 'R', referral, received_on FROM referred
                           WHERE eligibility_missing
                UNION ALL SELECT 'quality.missing.decision.numerator', participant, 1, 'R', referral, received_on FROM referred
                           WHERE decision_missing
                UNION ALL SELECT 'quality.intakes_overdue', participant, 1, 'R', referral, received_on
            """ + QualityQueries.OVERDUE_REFERRALS + ")";

    private static final String CONSENTS = QualityQueries.GIVEN_CONSENTS + """
            , fact AS (
                SELECT 'quality.consents_expiring_30d' AS id, participant, 1 AS n, 'N' AS letter, consent AS record, expires_on AS day
                  FROM given WHERE expires_on BETWEEN :asOf AND date(:asOf, '+30 days')
                UNION ALL SELECT 'quality.consents_expired', g.participant, 1, 'N', g.consent, g.expires_on
                  FROM given g LEFT JOIN held h USING (participant, type) WHERE g.ran_out AND h.participant IS NULL
                UNION ALL SELECT 'quality.people_without_consent', participant, 1, 'P', participant, NULL FROM enrolled
                 WHERE participant NOT IN (SELECT participant FROM held))
            """;

    private static final String EQUITY = EquityQueries.GIVEN + ", step AS MATERIALIZED (" + Stream.of("eligible", "engaged_30d", "intake", "enrolled", "completed")
            .map(step -> "SELECT attribute, answer, participant, '%1$s' AS step FROM given WHERE %1$s".formatted(step))
            .collect(Collectors.joining(" UNION ALL ")) + """
            ), named AS (
                SELECT 'equity.' || attribute || '.' || step || '[' || answer || ']' AS id, participant FROM step
                UNION ALL SELECT 'equity.' || step, participant FROM step WHERE attribute = 'sex'),
            fact AS (SELECT id""" + PERSON + "FROM named)";

    /** All of them, each the opening of a query that goes on from {@code fact}. */
    static final List<String> ALL = List.of(COHORT, WHO, WHO_IS_ENROLLED, ANSWERS, TREATED, JUSTICE, IN_WINDOWS,
            REARREST, QUALITY, CONSENTS, EQUITY);

    private PeopleFacts() {
    }
}
