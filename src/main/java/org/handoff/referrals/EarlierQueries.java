package org.handoff.referrals;

import java.util.List;
import org.handoff.participants.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was there before a person was referred again. */
@Component
class EarlierQueries {

    private final JdbcClient database;

    EarlierQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * Sentences on what a person's earlier referrals led to: an open episode, referrals that still wait, or else the last
     * episode that was closed.
     */
    List<String> standing(ParticipantId participant, ReferralId besides) {
        return database.sql("""
                SELECT place, sentence FROM (
                SELECT 1 AS place, 'E' || e.id || ' is open since ' || e.enrolled_on || '. Work goes on there; this referral stands beside it.'
                       AS sentence, e.id AS record
                FROM episode e JOIN referral r ON r.id = e.referral WHERE r.participant = :participant AND e.closed_on IS NULL
                UNION ALL
                SELECT 2, 'R' || r.id || ' of ' || r.received_on || ' still waits for '
                       || iif(r.decision = 'APPROVED', 'its intake: intake record R', 'a decision: referral decide R') || r.id, r.id
                FROM referral r LEFT JOIN episode e ON e.referral = r.id
                WHERE r.participant = :participant AND r.id <> :besides AND e.id IS NULL AND r.intake_on IS NULL
                  AND coalesce(r.decision, 'PENDING') NOT IN ('DENIED', 'WITHDRAWN')
                UNION ALL
                SELECT 3, 'The last episode, E' || e.id || ', was closed on ' || max(e.closed_on) || '. An enrolment from now on opens a new one.',
                       e.id
                FROM episode e JOIN referral r ON r.id = e.referral WHERE r.participant = :participant HAVING count(*) = count(e.closed_on) AND count(*) > 0)
                ORDER BY place, record
                """).param("participant", participant.value()).param("besides", besides.value())
                .query((row, number) -> row.getString("sentence")).list();
    }
}
