package org.handoff.court;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of legal matters. */
@Component
class LegalMatterQueries {

    static final SealedColumn CAUSE = new SealedColumn("legal_matter", "cause_number");
    static final SealedColumn NEED = new SealedColumn("legal_matter", "need");

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    LegalMatterQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    /** The open ones by their next day in court, then the others, the one resolved last first. */
    List<MatterRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return database.sql("SELECT * FROM legal_matter " + where(participant, open)
                + "ORDER BY resolved_on IS NOT NULL, resolved_on DESC, court_on IS NULL, court_on, id LIMIT :limit")
                .param("participant", participant == null ? null : participant.value()).param("limit", limit).query(this::row).list();
    }

    long count(@Nullable ParticipantId participant, boolean open) {
        return database.sql("SELECT count(*) FROM legal_matter " + where(participant, open))
                .param("participant", participant == null ? null : participant.value()).query(Long.class).single();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant, boolean open) {
        return "WHERE 1 = 1" + (participant == null ? "" : " AND participant = :participant") + (open ? " AND resolved_on IS NULL " : " ");
    }

    Optional<MatterRow> byId(long id) {
        return database.sql("SELECT * FROM legal_matter WHERE id = :id").param("id", id).query(this::row).optional();
    }

    private MatterRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var participant = new ParticipantId(row.getLong("participant"));
        return new MatterRow(new LegalMatterId(id), participant, people.name(participant), new MatterDetails(row.getString("type"),
                seals.open(CAUSE, id, row.getBytes("cause_number")), day(row, "court_on"), seals.open(NEED, id, row.getBytes("need")),
                day(row, "resolved_on"), row.getString("result")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
