package org.handoff.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of contacts. */
@Component
class ContactQueries {

    private final JdbcClient database;

    ContactQueries(JdbcClient database) {
        this.database = database;
    }

    /** Newest first. */
    List<ContactRow> matching(ContactFilter filter) {
        var participant = filter.participant();
        return database.sql("""
                SELECT c.id, c.contacted_on, c.participant, c.direction, c.mode, c.minutes, s.name AS worker
                FROM contact c LEFT JOIN staff s ON s.id = c.staff
                WHERE (:participant IS NULL OR c.participant = :participant)
                  AND (:from IS NULL OR c.contacted_on >= :from)
                  AND (:to IS NULL OR c.contacted_on <= :to)
                  AND (:worker IS NULL OR s.name = :worker)
                ORDER BY c.contacted_on DESC, c.id DESC
                """).param("participant", participant == null ? null : participant.value())
                .param("from", text(filter.from())).param("to", text(filter.to())).param("worker", filter.worker())
                .query(ContactQueries::row).list();
    }

    /** Who was named in the contact recorded last. */
    Optional<String> lastWorker() {
        return database.sql("""
                SELECT s.name FROM contact c JOIN staff s ON s.id = c.staff ORDER BY c.id DESC LIMIT 1
                """).query(String.class).optional();
    }

    private static ContactRow row(ResultSet row, int number) throws SQLException {
        return new ContactRow(new ContactId(row.getLong("id")), LocalDate.parse(row.getString("contacted_on")),
                new ParticipantId(row.getLong("participant")), row.getString("direction"), row.getString("mode"),
                (Integer) row.getObject("minutes"), row.getString("worker"));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
