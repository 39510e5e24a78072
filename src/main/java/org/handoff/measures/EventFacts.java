package org.handoff.measures;

import java.util.List;

/**
 * The records behind each total of events, by the name of its cell. One row is what one record adds: {@code letter} and
 * {@code record} are its id, {@code day} when it was, {@code n} how much of events, minutes or cents.
 */
final class EventFacts {

    private static final String COHORT = """
            , fact AS (
                SELECT 'funnel.referrals' AS id, participant, 1 AS n, 'R' AS letter, referral AS record, received_on AS day FROM cohort
                UNION ALL SELECT CASE eligibility WHEN 'ELIGIBLE' THEN 'funnel.eligible' WHEN 'INELIGIBLE' THEN 'funnel.ineligible'
                                 ELSE 'funnel.undetermined' END, participant, 1, 'R', referral, received_on FROM cohort
                UNION ALL SELECT CASE decision WHEN 'APPROVED' THEN 'funnel.approved' WHEN 'DENIED' THEN 'funnel.denied'
                                 WHEN 'WAITLIST' THEN 'funnel.waitlisted' WHEN 'WITHDRAWN' THEN 'funnel.withdrawn'
                                 ELSE 'funnel.pending' END, participant, 1, 'R', referral, received_on FROM cohort
                UNION ALL SELECT 'funnel.repeat_referrals', participant, 1, 'R', referral, received_on
                            FROM (SELECT *, row_number() OVER (PARTITION BY participant ORDER BY received_on, referral) AS nth FROM cohort)
                           WHERE nth > 1
                UNION ALL SELECT 'funnel.handoffs', participant, 1, 'R', referral, received_on FROM cohort WHERE handed_off
                UNION ALL SELECT 'funnel.handoffs_30min', participant, 1, 'R', referral, received_on FROM cohort WHERE handoff_minutes <= 30
                UNION ALL SELECT 'funnel.engaged_30d', participant, 1, 'R', referral, received_on FROM cohort WHERE engaged
                UNION ALL SELECT 'funnel.service_30d', participant, 1, 'R', referral, received_on FROM cohort WHERE served
                UNION ALL SELECT 'funnel.intakes', participant, 1, 'R', referral, received_on FROM cohort WHERE intake_on IS NOT NULL
                UNION ALL SELECT 'funnel.intakes_in_window', participant, 1, 'R', referral, received_on FROM cohort WHERE intake_on <= intake_due_on
                UNION ALL SELECT 'funnel.enrolled', participant, 1, 'R', referral, received_on FROM cohort WHERE enrolled_on IS NOT NULL
                UNION ALL SELECT CASE completion WHEN 'COMPLETED' THEN 'funnel.completed' WHEN 'NOT_COMPLETED'
                                 THEN 'funnel.not_completed' ELSE 'funnel.in_progress' END, participant, 1, 'R', referral, received_on FROM cohort
                           WHERE enrolled_on IS NOT NULL
                UNION ALL SELECT 'rate.service_30d.numerator', participant, 1, 'R', referral, received_on FROM cohort WHERE engaged AND served
                UNION ALL SELECT 'rate.enrolled.numerator', participant, 1, 'R', referral, received_on FROM cohort
                           WHERE eligibility = 'ELIGIBLE' AND enrolled_on IS NOT NULL
                UNION ALL SELECT 'speed.to_contact.n', participant, 1, 'R', referral, received_on FROM cohort WHERE contact_on IS NOT NULL
                UNION ALL SELECT 'speed.to_service.n', participant, 1, 'R', referral, received_on FROM cohort WHERE service_on IS NOT NULL
                UNION ALL SELECT 'speed.to_treatment.n', participant, 1, 'R', referral, received_on FROM cohort WHERE treatment_on IS NOT NULL
                UNION ALL SELECT 'speed.handoff_minutes.n', participant, 1, 'R', referral, received_on FROM cohort WHERE handoff_minutes IS NOT NULL)
            """;

    private static final String ACTIVITY = """
            WITH fact AS (
                SELECT CASE direction WHEN 'TWO_WAY' THEN 'work.contacts_two_way' WHEN 'ATTEMPTED' THEN 'work.contacts_attempted'
                            ELSE 'work.contacts_collateral' END AS id, participant, 1 AS n, 'C' AS letter,
                       contact AS record, contacted_on AS day
                  FROM report_contact WHERE contacted_on BETWEEN :from AND :until
                UNION ALL SELECT 'work.field_share.numerator', participant, 1, 'C', contact, contacted_on FROM report_contact
                           WHERE contacted_on BETWEEN :from AND :until AND direction = 'TWO_WAY' AND mode = 'FIELD'
                UNION ALL SELECT 'work.hours.minutes', participant, coalesce(minutes, 0), 'C', contact, contacted_on FROM report_contact
                           WHERE contacted_on BETWEEN :from AND :until
                UNION ALL SELECT 'work.enrolled', participant, 1, 'E', episode, enrolled_on FROM report_episode WHERE enrolled_on BETWEEN :from AND :until
                UNION ALL SELECT 'work.closed', participant, 1, 'E', episode, closed_on FROM report_episode WHERE closed_on BETWEEN :from AND :until
                UNION ALL SELECT 'work.closed[' || coalesce(closure_reason, 'unknown') || ']', participant, 1, 'E', episode, closed_on
                            FROM report_episode WHERE closed_on BETWEEN :from AND :until
                UNION ALL SELECT 'justice.charges_' || standing, participant, 1, 'G', charge, NULL FROM (
                            SELECT DISTINCT charge, standing, participant FROM report_charge
                             WHERE status_on BETWEEN :from AND :until)
                UNION ALL SELECT 'who.door.events[' || door || ']', participant, 1, 'R', referral, received_on FROM report_referral
                           WHERE received_on BETWEEN :from AND :until
                UNION ALL SELECT 'who.pathway.events[' || coalesce(pathway, 'unknown') || ']', participant, 1, 'R', referral, received_on FROM report_referral
                           WHERE received_on BETWEEN :from AND :until
                UNION ALL SELECT 'who.agency_kind.events[' || coalesce(agency_kind, 'unknown') || ']', participant, 1, 'R', referral, received_on
                            FROM report_referral WHERE received_on BETWEEN :from AND :until)
            """;

    private static final String CONNECTIONS = """
            WITH fact AS (
                SELECT 'connect.' || service_group || '.needed.events' AS id, participant, 1 AS n, 'S' AS letter,
                       connection AS record, need_on AS day FROM report_connection
                 WHERE need_on BETWEEN :from AND :until
                UNION ALL SELECT 'connect.' || service_group || '.referred.events', participant, 1, 'S', connection, referred_on FROM report_connection
                           WHERE referred_on BETWEEN :from AND :until
                UNION ALL SELECT 'connect.' || service_group || '.attended.events', participant, 1, 'S', connection, attended_on FROM report_connection
                           WHERE attended_on BETWEEN :from AND :until
                UNION ALL SELECT 'connect.' || service_group || '.engaged.events', participant, 1, 'S', connection, engaged_on FROM report_connection
                           WHERE engaged_on BETWEEN :from AND :until
                UNION ALL SELECT 'connect.' || service_group || '.attained.events', participant, 1, 'S', connection, attained_on FROM report_connection
                           WHERE attained_on BETWEEN :from AND :until
                UNION ALL SELECT 'connect.naloxone_kits.events', participant, 1, 'S', connection, attended_on FROM (
                            SELECT DISTINCT connection, participant, attended_on FROM report_connection
                             WHERE category = '27' AND attended_on BETWEEN :from AND :until))
            """;

    private static final String MONTHS = """
            WITH fact AS (
                SELECT 'trend.referrals[' || substr(received_on, 1, 7) || ']' AS id, participant, 1 AS n, 'R' AS letter,
                       referral AS record, received_on AS day FROM report_referral
                 WHERE received_on BETWEEN :first AND :until
                UNION ALL SELECT 'trend.contacts_two_way[' || substr(contacted_on, 1, 7) || ']', participant, 1, 'C', contact, contacted_on
                            FROM report_contact WHERE direction = 'TWO_WAY' AND contacted_on BETWEEN :first AND :until)
            """;

    private static final String OVERDOSES = FirstReferrals.SIDES + """
            , fact AS (
                SELECT 'outcome' || s.months || iif(s.later, '.overdoses_after', '.overdoses_before') AS id, s.participant, 1 AS n,
                       'O' AS letter, o.overdose AS record, o.happened_on AS day
                  FROM side s JOIN report_overdose o ON o.participant = s.participant AND o.happened_on BETWEEN s.begins AND s.ends)
            """;

    /** Somebody nobody could identify stands for a person of their own, with a number that no person has. */
    private static final String ENCOUNTERS = OfferQueries.MET + """
            , found AS (SELECT encounter, coalesce(participant, -encounter) AS participant, met_on, offer, naloxone, referred FROM met),
            fact AS (
                SELECT 'encounter.met' AS id, participant, 1 AS n, 'B' AS letter, encounter AS record, met_on AS day FROM found
                UNION ALL SELECT iif(referred, 'encounter.referred', 'encounter.no_referral'), participant, 1, 'B', encounter, met_on FROM found
                UNION ALL SELECT 'encounter.offers', participant, 1, 'B', encounter, met_on FROM found WHERE offer IN ('1', '2', '4')
                UNION ALL SELECT CASE offer WHEN '1' THEN 'encounter.accepted' WHEN '2' THEN 'encounter.declined' WHEN '4' THEN 'encounter.unable'
                                 ELSE 'encounter.not_offered' END, participant, 1, 'B', encounter, met_on FROM found
                UNION ALL SELECT 'encounter.naloxone', participant, 1, 'B', encounter, met_on FROM found WHERE naloxone)
            """;

    /** All of them, each the opening of a query that goes on from {@code fact}. */
    static final List<String> ALL = List.of(CohortQueries.COHORT + COHORT, ACTIVITY, ENCOUNTERS, CONNECTIONS, MONTHS, OVERDOSES, CostQueries.FACTS);

    private EventFacts() {
    }
}
