package org.handoff.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of notes. */
@Component
class NoteQueries {

    static final SealedColumn WORDS = new SealedColumn("note", "words");
    private static final String ROW = "SELECT n.id, n.participant, n.written_on, n.words, s.name AS worker FROM note n LEFT JOIN staff s ON s.id = n.staff ";

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    NoteQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    List<NoteRow> list(@Nullable ParticipantId participant, @Nullable String worker, int limit) {
        return filtered(ROW + where(participant, worker) + "ORDER BY n.written_on DESC, n.id DESC LIMIT :limit", participant, worker)
                .param("limit", limit).query(this::row).list();
    }

    long count(@Nullable ParticipantId participant, @Nullable String worker) {
        return filtered("SELECT count(*) FROM note n LEFT JOIN staff s ON s.id = n.staff " + where(participant, worker), participant, worker)
                .query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, @Nullable ParticipantId participant, @Nullable String worker) {
        return database.sql(sql).param("participant", participant == null ? null : participant.value()).param("worker", worker);
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant, @Nullable String worker) {
        return "WHERE 1 = 1" + (participant == null ? "" : " AND n.participant = :participant") + (worker == null ? " " : " AND s.name = :worker ");
    }

    Optional<NoteRow> byId(long id) {
        return database.sql(ROW + "WHERE n.id = :id").param("id", id).query(this::row).optional();
    }

    private NoteRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var participant = new ParticipantId(row.getLong("participant"));
        return new NoteRow(new NoteId(id), participant, people.name(participant), LocalDate.parse(row.getString("written_on")),
                Objects.requireNonNull(seals.open(WORDS, id, row.getBytes("words"))), row.getString("worker"));
    }
}
