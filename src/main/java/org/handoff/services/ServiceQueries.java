package org.handoff.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of service connections. */
@Component
class ServiceQueries {

    private static final String ROW = """
            SELECT s.id, s.participant, s.category, p.name AS provider,
                   CASE WHEN s.ended_on IS NOT NULL THEN 'ended' WHEN s.engaged_on IS NOT NULL THEN 'engaged'
                        WHEN s.attended_on IS NOT NULL THEN 'attended' WHEN s.appointment_on IS NOT NULL THEN 'appointment' WHEN s.referred_on IS NOT NULL THEN 'referred'
                        WHEN s.need_on IS NOT NULL THEN 'needed' END AS stage,
                   coalesce(s.ended_on, s.engaged_on, s.attended_on, s.appointment_on, s.referred_on, s.need_on) AS since,
                   s.need_on, s.referred_on, s.warm, s.appointment_on, s.attended_on, s.engaged_on, s.ended_on, s.result,
                   s.barrier
            FROM service_connection s LEFT JOIN provider p ON p.id = s.provider
            """;

    private final JdbcClient database;

    ServiceQueries(JdbcClient database) {
        this.database = database;
    }

    /** The connections with the latest beginning first; a null participant asks for everybody's. */
    List<ServiceRow> matching(@Nullable ParticipantId participant, boolean open, int limit) {
        return database.sql(ROW + where(participant, open) + """
                 ORDER BY coalesce(s.referred_on, s.need_on, s.attended_on) DESC, s.id DESC LIMIT :limit
                """).param("participant", participant == null ? null : participant.value()).param("limit", limit)
                .query(ServiceQueries::row).list();
    }

    long count(@Nullable ParticipantId participant, boolean open) {
        return database.sql("SELECT count(*) FROM service_connection s " + where(participant, open))
                .param("participant", participant == null ? null : participant.value()).query(Long.class).single();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant, boolean open) {
        return "WHERE 1 = 1" + (participant == null ? "" : " AND s.participant = :participant")
                + (open ? " AND s.ended_on IS NULL" : "");
    }

    Optional<ServiceRow> byId(long id) {
        return database.sql(ROW + "WHERE s.id = :id").param("id", id).query(ServiceQueries::row).optional();
    }

    private static ServiceRow row(ResultSet row, int number) throws SQLException {
        var warm = row.getObject("warm");
        return new ServiceRow(new ServiceConnectionId(row.getLong("id")), new ParticipantId(row.getLong("participant")),
                row.getString("category"), row.getString("provider"), row.getString("stage"), day(row, "since"),
                day(row, "need_on"), day(row, "referred_on"),
                warm == null ? null : warm.equals(1), day(row, "appointment_on"), day(row, "attended_on"), day(row, "engaged_on"),
                day(row, "ended_on"), row.getString("result"), row.getString("barrier"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
