package org.handoff.measures;

/**
 * The people of the cohort, each with the day of the first referral in the period, as the opening of a query. A death after the
 * as-of date is not seen.
 */
final class FirstReferrals {

    /** One row is one person. */
    static final String PEOPLE = """
            WITH person AS MATERIALIZED (
                SELECT f.participant, f.index_on, iif(p.deceased_on <= :asOf, p.deceased_on, NULL) AS died_on
                FROM (SELECT participant, min(received_on) AS index_on FROM report_referral
                       WHERE received_on BETWEEN :from AND :until GROUP BY participant) f
                JOIN report_person p USING (participant))
            """;

    /**
     * One row is one person and one length of window. A month that lacks the day ends on its last one: SQLite would go on into
     * the next month, so the earlier of the two days is taken.
     */
    static final String WINDOWS = PEOPLE + """
            , frame AS (
                SELECT participant, died_on, months,
                       min(date(index_on, '-' || months || ' months'),
                           date(index_on, 'start of month', '-' || (months - 1) || ' months', '-1 day')) AS before_from,
                       date(index_on, '-1 day') AS before_to,
                       date(index_on, '+1 day') AS after_from,
                       min(date(index_on, '+' || months || ' months'),
                           date(index_on, 'start of month', '+' || (months + 1) || ' months', '-1 day')) AS after_to
                FROM person JOIN (SELECT 6 AS months UNION ALL SELECT 12))
            """;

    /** One row is one side of the window of one person whose window is over by the as-of date. */
    static final String SIDES = WINDOWS + """
            , side AS MATERIALIZED (
                SELECT participant, months, died_on, 0 AS later, before_from AS begins, before_to AS ends
                FROM frame WHERE after_to <= :asOf
                UNION ALL
                SELECT participant, months, died_on, 1, after_from, after_to FROM frame WHERE after_to <= :asOf)
            """;

    /** One row is the entry assessment of one person; one row is the last one at least 30 days after it. */
    static final String ASSESSMENTS = PEOPLE + """
            , first_entry AS MATERIALIZED (
                SELECT * FROM (
                    SELECT a.*, row_number() OVER (PARTITION BY a.participant ORDER BY a.assessed_on, a.assessment) AS nth
                    FROM person JOIN report_assessment a USING (participant) WHERE a.entry AND a.assessed_on <= :asOf)
                WHERE nth = 1),
            latest AS MATERIALIZED (
                SELECT * FROM (
                    SELECT a.*, row_number() OVER (PARTITION BY a.participant
                                                   ORDER BY a.assessed_on DESC, a.assessment DESC) AS nth
                    FROM first_entry e JOIN report_assessment a ON a.participant = e.participant
                     AND a.assessed_on BETWEEN date(e.assessed_on, '+30 days') AND :asOf)
                WHERE nth = 1)
            """;

    private FirstReferrals() {
    }
}
