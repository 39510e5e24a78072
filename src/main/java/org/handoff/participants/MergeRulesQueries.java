package org.handoff.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What two records of one person may not say together, and how a withdrawal on one of them reaches the other. */
@Component
class MergeRulesQueries {

    /** A consent that a withdrawal on the other record reaches. */
    record Reached(long consent, LocalDate withdrawnOn) {
    }

    /** The first and the last day on which something happened with a person who was there. */
    record Lived(LocalDate first, LocalDate last) {
    }

    private final JdbcClient database;

    MergeRulesQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Long> openEpisode(ParticipantId of) {
        return database.sql("""
                SELECT e.id FROM episode e JOIN referral r ON r.id = e.referral
                WHERE r.participant = :person AND e.closed_on IS NULL ORDER BY e.id LIMIT 1
                """).param("person", of.value()).query(Long.class).optional();
    }

    /** A charge is decided and an episode closed after a death, and court dates lie ahead: those do not count. */
    Optional<Lived> lived(ParticipantId one, ParticipantId other) {
        return database.sql("""
                SELECT min(happened_on) AS first, max(happened_on) AS last FROM case_fact
                WHERE participant IN (:one, :other)
                AND kind IN ('referral', 'contact', 'assessment', 'enrolment', 'intake', 'consent_signed', 'overdose', 'booked', 'justice',
                             'service_attended', 'service_engaged')
                HAVING count(*) > 0
                """).param("one", one.value()).param("other", other.value()).query((row, number) ->
                new Lived(LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2)))).optional();
    }

    /** Consents of one person of a type that, once they were signed, was withdrawn on the other's record. */
    List<Reached> reachedBy(ParticipantId withdrawing, ParticipantId one) {
        return database.sql("""
                SELECT c.id AS consent, max(w.revoked_on) AS withdrawn_on
                FROM consent c JOIN consent w ON w.participant = :withdrawing AND w.type = c.type AND w.revoked_on >= c.signed_on
                WHERE c.participant = :one AND c.revoked_on IS NULL GROUP BY c.id ORDER BY c.id
                """).param("withdrawing", withdrawing.value()).param("one", one.value()).query((row, number) ->
                new Reached(row.getLong(1), LocalDate.parse(row.getString(2)))).list();
    }

    void withdraw(Reached consent) {
        database.sql("UPDATE consent SET revoked_on = :on, version = version + 1 WHERE id = :id")
                .param("on", consent.withdrawnOn().toString()).param("id", consent.consent()).update();
    }

    void restore(long consent) {
        database.sql("UPDATE consent SET revoked_on = NULL, version = version + 1 WHERE id = :id").param("id", consent).update();
    }

    List<Long> holds(ParticipantId of) {
        return database.sql("SELECT id FROM legal_hold WHERE participant = :person AND lifted_on IS NULL ORDER BY id")
                .param("person", of.value()).query(Long.class).list();
    }
}
