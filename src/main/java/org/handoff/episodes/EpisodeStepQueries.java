package org.handoff.episodes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.vault.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the history of an episode. */
@Component
class EpisodeStepQueries {

    private final JdbcClient database;
    private final Seals seals;

    EpisodeStepQueries(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** In order; of one day, a closure comes before what follows it. */
    List<EpisodeStep> of(EpisodeId id) {
        return database.sql("""
                SELECT s.*, w.name AS worker FROM (
                SELECT e.enrolled_on AS happened_on, 0 AS place, 'enrolled' AS step, NULL AS list, NULL AS code, e.id AS record, NULL AS note,
                       NULL AS reason, NULL AS staff
                FROM episode e WHERE e.id = :id
                UNION ALL
                SELECT o.closed_on, 1, 'closed', 'closure-reason', o.closure_reason, o.id, NULL, NULL, NULL
                FROM episode_reopening o WHERE o.episode = :id
                UNION ALL
                SELECT o.reopened_on, 2, 'reopened', NULL, NULL, o.id, NULL, o.reason, o.staff FROM episode_reopening o WHERE o.episode = :id
                UNION ALL
                SELECT g.since_on, 3, 'engagement', 'engagement-status', g.status, g.id, g.note, NULL, g.staff
                FROM engagement_status g WHERE g.episode = :id
                UNION ALL
                SELECT e.closed_on, 4, 'closed', 'closure-reason', e.closure_reason, e.id, NULL, NULL, NULL
                FROM episode e WHERE e.id = :id AND e.closed_on IS NOT NULL
                ) s LEFT JOIN staff w ON w.id = s.staff
                ORDER BY s.happened_on, s.place, s.record
                """).param("id", id.value()).query(this::row).list();
    }

    /** What came first after the enrolment. */
    Optional<EpisodeStep> first(EpisodeId id) {
        return of(id).stream().filter(step -> !step.step().equals("enrolled")).findFirst();
    }

    private EpisodeStep row(ResultSet row, int number) throws SQLException {
        long record = row.getLong("record");
        var note = row.getBytes("note");
        return new EpisodeStep(LocalDate.parse(row.getString("happened_on")), row.getString("step"), row.getString("list"), row.getString("code"),
                note == null ? seals.open(EpisodeQueries.REASON, record, row.getBytes("reason")) : seals.open(EpisodeQueries.NOTE, record, note),
                row.getString("worker"));
    }
}
