package org.handoff.tasks;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of tasks. */
@Component
class TaskQueries {

    static final SealedColumn WORDS = new SealedColumn("task", "words");
    private static final String FROM = " FROM task t LEFT JOIN staff s ON s.id = t.staff ";
    private static final String ROW = "SELECT t.id, t.words, t.due_on, t.done_on, t.participant, s.name AS worker" + FROM;

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    TaskQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    /** The open ones by the day they are due, then the others, done last first. */
    List<TaskRow> list(TaskFilter filter, int limit) {
        return filtered(ROW + where(filter) + "ORDER BY t.done_on IS NOT NULL, t.done_on DESC, t.due_on, t.id LIMIT :limit", filter)
                .param("limit", limit).query(this::row).list();
    }

    long count(TaskFilter filter) {
        return filtered("SELECT count(*)" + FROM + where(filter), filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, TaskFilter filter) {
        var participant = filter.participant();
        return database.sql(sql).param("participant", participant == null ? null : participant.value()).param("worker", filter.worker());
    }

    private static String where(TaskFilter filter) {
        return "WHERE 1 = 1" + (filter.done() ? "" : " AND t.done_on IS NULL")
                + (filter.participant() == null ? "" : " AND t.participant = :participant")
                + (filter.worker() == null ? " " : " AND s.name = :worker ");
    }

    Optional<TaskRow> byId(long id) {
        return database.sql(ROW + "WHERE t.id = :id").param("id", id).query(this::row).optional();
    }

    private TaskRow row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long person = row.getLong("participant");
        var participant = row.wasNull() ? null : new ParticipantId(person);
        var done = row.getString("done_on");
        return new TaskRow(new TaskId(id), Objects.requireNonNull(seals.open(WORDS, id, row.getBytes("words"))),
                LocalDate.parse(row.getString("due_on")), done == null ? null : LocalDate.parse(done), participant,
                participant == null ? null : people.name(participant), row.getString("worker"));
    }
}
