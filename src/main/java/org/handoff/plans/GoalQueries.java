package org.handoff.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.episodes.EpisodeId;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of goals and of their steps. */
@Component
class GoalQueries {

    static final SealedColumn GOAL = new SealedColumn("goal", "wording");
    static final SealedColumn STEP = new SealedColumn("goal_step", "wording");

    private static final String FROM = " FROM goal g JOIN plan l ON l.id = g.plan JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral ";
    private static final String ROW = """
            SELECT g.id, r.participant, e.id AS episode, g.wording, g.domain, g.set_on, g.closed_on, g.reached,
                   (SELECT count(*) FROM goal_step s WHERE s.goal = g.id) AS steps,
                   (SELECT count(s.done_on) FROM goal_step s WHERE s.goal = g.id) AS done,
                   (SELECT min(s.due_on) FROM goal_step s WHERE s.goal = g.id AND s.done_on IS NULL) AS next_due
            """ + FROM;

    private final JdbcClient database;
    private final ParticipantDirectory people;
    private final Seals seals;

    GoalQueries(JdbcClient database, ParticipantDirectory people, Seals seals) {
        this.database = database;
        this.people = people;
        this.seals = seals;
    }

    List<GoalRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return database.sql(ROW + where(participant, open) + "ORDER BY g.closed_on IS NOT NULL, g.set_on DESC, g.id DESC LIMIT :limit")
                .param("participant", participant == null ? null : participant.value()).param("limit", limit).query(this::goal).list();
    }

    long count(@Nullable ParticipantId participant, boolean open) {
        return database.sql("SELECT count(*)" + FROM + where(participant, open))
                .param("participant", participant == null ? null : participant.value()).query(Long.class).single();
    }

    /** Only what is asked for, so that an index can serve it. */
    private static String where(@Nullable ParticipantId participant, boolean open) {
        return "WHERE 1 = 1" + (participant == null ? "" : " AND r.participant = :participant") + (open ? " AND g.closed_on IS NULL " : " ");
    }

    Optional<GoalRow> byId(long id) {
        return database.sql(ROW + "WHERE g.id = :id").param("id", id).query(this::goal).optional();
    }

    List<StepRow> steps(GoalId goal) {
        return database.sql("SELECT * FROM goal_step WHERE goal = :goal ORDER BY due_on IS NULL, due_on, id").param("goal", goal.value())
                .query(this::step).list();
    }

    private GoalRow goal(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var participant = new ParticipantId(row.getLong("participant"));
        var reached = row.getObject("reached");
        return new GoalRow(new GoalId(id), participant, people.name(participant), new EpisodeId(row.getLong("episode")),
                Objects.requireNonNull(seals.open(GOAL, id, row.getBytes("wording"))), row.getString("domain"),
                LocalDate.parse(row.getString("set_on")), day(row, "closed_on"), reached == null ? null : reached.equals(1),
                row.getInt("steps"), row.getInt("done"), day(row, "next_due"));
    }

    private StepRow step(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new StepRow(new GoalStepId(id), new GoalId(row.getLong("goal")),
                Objects.requireNonNull(seals.open(STEP, id, row.getBytes("wording"))), day(row, "due_on"), day(row, "done_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
