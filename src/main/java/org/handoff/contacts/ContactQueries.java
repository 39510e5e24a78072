package org.handoff.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of contacts. */
@Component
class ContactQueries {

    static final SealedColumn OUTCOME = new SealedColumn("contact", "outcome");

    private static final String ROW = """
            SELECT c.id, c.contacted_on, c.participant, c.direction, c.mode, c.minutes, s.name AS worker, c.outcome,
                   (SELECT group_concat(t.topic, ';' ORDER BY t.topic) FROM contact_topic t WHERE t.contact = c.id) AS topics
            FROM contact c LEFT JOIN staff s ON s.id = c.staff
            """;

    private final JdbcClient database;
    private final Seals seals;

    ContactQueries(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** Newest first. */
    List<ContactRow> matching(ContactFilter filter, int limit) {
        return filtered(ROW + where(filter) + " ORDER BY c.contacted_on DESC, c.id DESC LIMIT :limit", filter).param("limit", limit)
                .query(this::row).list();
    }

    Optional<ContactRow> byId(ContactId id) {
        return database.sql(ROW + "WHERE c.id = :id").param("id", id.value()).query(this::row).optional();
    }

    long count(ContactFilter filter) {
        return filtered("SELECT count(*) FROM contact c " + where(filter), filter)
                .query(Long.class).single();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(ContactFilter filter) {
        return "WHERE 1 = 1" + (filter.participant() == null ? "" : " AND c.participant = :participant")
                + (filter.from() == null ? "" : " AND c.contacted_on >= :from")
                + (filter.to() == null ? "" : " AND c.contacted_on <= :to")
                + (filter.worker() == null ? "" : " AND c.staff = (SELECT id FROM staff WHERE name = :worker)");
    }

    private JdbcClient.StatementSpec filtered(String sql, ContactFilter filter) {
        var participant = filter.participant();
        return database.sql(sql).param("participant", participant == null ? null : participant.value())
                .param("from", text(filter.from())).param("to", text(filter.to())).param("worker", filter.worker());
    }

    /** The last contacts with a person, and those of a worker with anybody, newest first. */
    List<ContactRow> likely(ParticipantId person, @Nullable String worker) {
        return database.sql(ROW + """
                WHERE c.id IN (SELECT id FROM (SELECT id FROM contact WHERE participant = :person ORDER BY contacted_on DESC, id DESC LIMIT 20))
                   OR c.id IN (SELECT id FROM (SELECT id FROM contact WHERE staff = (SELECT id FROM staff WHERE name = :worker)
                                               ORDER BY contacted_on DESC, id DESC LIMIT 20))
                ORDER BY c.contacted_on DESC, c.id DESC
                """).param("person", person.value()).param("worker", worker).query(this::row).list();
    }

    private ContactRow row(ResultSet row, int number) throws SQLException {
        var topics = row.getString("topics");
        return new ContactRow(new ContactId(row.getLong("id")), LocalDate.parse(row.getString("contacted_on")),
                new ParticipantId(row.getLong("participant")), row.getString("direction"), row.getString("mode"),
                (Integer) row.getObject("minutes"), row.getString("worker"),
                topics == null ? List.of() : List.of(topics.split(";")), 
                seals.open(OUTCOME, row.getLong("id"), row.getBytes("outcome")));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
