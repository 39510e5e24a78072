package org.handoff.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.eligibility.PriorFact;
import org.handoff.eligibility.PriorKind;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of referrals, and what is on file about a person from before one. */
@Component
class ReferralQueries {

    static final SealedColumn INCIDENT_NUMBER = new SealedColumn("referral", "incident_number");
    static final SealedColumn DECIDED_BY = new SealedColumn("referral", "decided_by");
    static final SealedColumn INELIGIBLE_REASON = new SealedColumn("referral", "ineligible_reason");
    static final SealedColumn EXTERNAL_KEY = new SealedColumn("referral", "external_key");

    private static final String ROW = """
            SELECT r.id, r.participant, r.received_on, r.door, r.pathway, a.name AS agency, r.agency_kind, r.perceived_race, r.incident_number,
                   s.name AS owner, r.age, r.eligibility, r.ineligible_reason, r.decision, r.decided_on, r.decided_by, r.denial_reason, r.handoff_called_at,
                   r.handoff_arrived_at, r.handoff_released_at, r.handoff_mode, r.handoff_result, r.intake_due_on, r.intake_on, e.id AS episode, r.external_key,
                   t.name AS site
            FROM referral r
            LEFT JOIN agency a ON a.id = r.agency
            LEFT JOIN staff s ON s.id = r.owner
            LEFT JOIN episode e ON e.referral = r.id
            LEFT JOIN site t ON t.id = r.site
            """;
    private static final String OPEN = """
              AND (coalesce(r.decision, 'PENDING') IN ('PENDING', 'WAITLIST') OR r.decision = 'APPROVED' AND r.intake_on IS NULL)
            """;

    private final JdbcClient database;
    private final ReferralRowReader reader;
    private final Seals seals;

    ReferralQueries(JdbcClient database, ReferralRowReader reader, Seals seals) {
        this.database = database;
        this.reader = reader;
        this.seals = seals;
    }

    List<ReferralRow> list(ReferralFilter filter, int limit) {
        return filtered(ROW + where(filter) + "ORDER BY r.received_on DESC, r.id DESC LIMIT :limit", filter).param("limit", limit)
                .query(reader::row).list();
    }

    long count(ReferralFilter filter) {
        return filtered("SELECT count(*) FROM referral r " + where(filter), filter).query(Long.class).single();
    }

    Optional<ReferralRow> byId(long id) {
        return database.sql(ROW + "WHERE r.id = :id").param("id", id).query(reader::row).optional();
    }

    /** The enrolment that followed a referral. */
    Optional<Enrolled> enrolment(long id) {
        return database.sql("SELECT id, enrolled_on FROM episode WHERE referral = :id").param("id", id)
                .query((row, number) -> new Enrolled(row.getLong("id"), LocalDate.parse(row.getString("enrolled_on")))).optional();
    }

    /**
     * The contacts with a person that came after a referral and would come before the first one if it had been received on another day,
     * the earliest first.
     */
    List<String> contactsBefore(long id, LocalDate received) {
        return database.sql("""
                SELECT 'C' || c.id || ' of ' || c.contacted_on AS contact
                FROM referral r JOIN contact c ON c.participant = r.participant
                WHERE r.id = :id AND c.contacted_on >= r.received_on AND c.contacted_on < :received
                  AND NOT EXISTS (SELECT 1 FROM referral o WHERE o.participant = r.participant AND o.id <> r.id AND o.received_on <= c.contacted_on)
                ORDER BY c.contacted_on, c.id
                """).param("id", id).param("received", received.toString()).query(String.class).list();
    }

    Optional<Long> byExternalKey(String key) {
        return database.sql("SELECT id FROM referral WHERE external_key_lookup = :key")
                .param("key", seals.lookup(EXTERNAL_KEY, key)).query(Long.class).optional();
    }

    /** What is on file about a person from before a referral, or still open on the day it was received. */
    List<PriorFact> prior(ParticipantId participant, LocalDate receivedOn) {
        return database.sql("""
                SELECT kind, happened_on, offence FROM case_prior
                WHERE participant = :participant AND coalesce(happened_on, :on) <= :on AND coalesce(ended_on, '9999-12-31') > :on
                ORDER BY happened_on DESC
                """).param("participant", participant.value()).param("on", receivedOn.toString())
                .query((row, number) -> new PriorFact(PriorKind.valueOf(row.getString("kind")),
                        row.getString("happened_on") == null ? null : LocalDate.parse(row.getString("happened_on")),
                        row.getString("offence"))).list();
    }

    /** The last referrals of a person, those through a door, those from an agency, and those of anybody. */
    List<ReferralRow> likely(@Nullable ParticipantId person, @Nullable String door, @Nullable String agency) {
        return database.sql(ROW + """
                WHERE r.id IN (SELECT id FROM (SELECT id FROM referral WHERE participant = :person ORDER BY received_on DESC, id DESC LIMIT 5))
                   OR r.id IN (SELECT id FROM (SELECT id FROM referral WHERE door = :door ORDER BY received_on DESC, id DESC LIMIT 5))
                   OR r.id IN (SELECT id FROM (SELECT id FROM referral WHERE agency = (SELECT id FROM agency WHERE name = :agency)
                                               ORDER BY received_on DESC, id DESC LIMIT 5))
                   OR r.id IN (SELECT id FROM (SELECT id FROM referral ORDER BY received_on DESC, id DESC LIMIT 5))
                """).param("person", person == null ? null : person.value()).param("door", door).param("agency", agency)
                .query(reader::row).list();
    }

    /** The kind of agency that the last referral from an agency had. */
    Optional<String> kindOf(String agency) {
        return database.sql("""
                SELECT coalesce(r.agency_kind, a.kind) FROM agency a LEFT JOIN referral r ON r.agency = a.id
                WHERE a.name = :agency AND coalesce(r.agency_kind, a.kind) IS NOT NULL ORDER BY r.id DESC LIMIT 1
                """).param("agency", agency).query(String.class).optional();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(ReferralFilter filter) {
        return "WHERE 1 = 1" + (filter.participant() == null ? "" : " AND r.participant = :participant")
                + (filter.from() == null ? "" : " AND r.received_on >= :from")
                + (filter.to() == null ? "" : " AND r.received_on <= :to")
                + (filter.worker() == null ? "" : " AND r.owner = (SELECT id FROM staff WHERE name = :worker)")
                + (filter.site() == null ? "" : " AND coalesce(r.site, (SELECT min(id) FROM site)) = (SELECT id FROM site WHERE name = :site)")
                + (filter.open() ? OPEN : "\n");
    }

    private JdbcClient.StatementSpec filtered(String sql, ReferralFilter filter) {
        return database.sql(sql).param("participant", filter.participant() == null ? null : filter.participant().value())
                .param("from", text(filter.from())).param("to", text(filter.to()))
                .param("worker", filter.worker()).param("site", filter.site());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
