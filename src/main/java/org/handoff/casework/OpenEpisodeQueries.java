package org.handoff.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has an open episode on a day, and when the program last saw them. */
@Component
class OpenEpisodeQueries {

    /** Who saw a person last, by name; the place of the person's number is left open. */
    static final String LAST_WORKER = """
            (SELECT w.name FROM case_contact c JOIN case_worker w ON w.staff = c.staff
              WHERE c.participant = %s AND c.contacted_on <= :today ORDER BY c.contacted_on DESC, c.contact DESC LIMIT 1)
            """;

    /**
     * One row is one person with an open episode on the day; of several open ones the latest counts. The plus has SQLite look for
     * what is open, not for what began before today, as all of it did. In SQLite the other
     * columns beside a lone max() come from the row that has it.
     */
    static final String OPEN_EPISODE = """
            latest AS (
                SELECT participant, max(enrolled_on) AS enrolled_on, episode, received_on, owner, site, reassess_days FROM <case_episode>
                WHERE +enrolled_on <= :today AND (closed_on IS NULL OR closed_on > :today)
                  AND (deceased_on IS NULL OR deceased_on > :today)
                GROUP BY participant),
            open_episode AS MATERIALIZED (
                SELECT l.participant, l.episode, l.enrolled_on, l.received_on, l.site, l.reassess_days,
                       (SELECT max(c.contacted_on) FROM case_contact c
                         WHERE c.participant = l.participant AND c.contacted_on <= :today) AS last_seen,
                       coalesce(%s, l.owner) AS worker
                FROM latest l)
            """.formatted(LAST_WORKER.formatted("l.participant"));

    private static final String OPEN = """
            , soonest AS MATERIALIZED (
                SELECT participant, kind, min(happens_on) AS happens_on FROM duty
                WHERE kind IN ('INTAKE', 'CONSENT', 'REASSESSMENT', 'COURT', 'APPOINTMENT', 'TASK', 'STEP') AND participant IS NOT NULL GROUP BY participant)
            SELECT o.participant, o.enrolled_on, o.last_seen, o.worker, n.kind, n.happens_on,
                   coalesce((SELECT g.status FROM case_engagement g WHERE g.episode = o.episode AND g.since_on <= :today
                              ORDER BY g.since_on DESC, g.engagement DESC LIMIT 1), 'ENROLLED_ACTIVE') AS status
            FROM open_episode o LEFT JOIN soonest n ON n.participant = o.participant
            WHERE (:worker IS NULL OR o.worker = :worker) AND (:site IS NULL OR o.site = :site)
            ORDER BY o.last_seen, o.enrolled_on, o.participant
            """;

    private final JdbcClient database;

    OpenEpisodeQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * A person with an open episode; {@code status} is of the list {@code engagement-status}.
     *
     * @param due  what of the things that have a date to keep comes first, however far ahead, and {@code dueOn} its date
     */
    record OpenEpisode(ParticipantId participant, LocalDate enrolledOn, String status, @Nullable LocalDate lastSeen, @Nullable String worker,
            @Nullable DutyKind due, @Nullable LocalDate dueOn) {
    }

    /** Everybody with an open episode, whom the program has not seen for longest first. */
    List<OpenEpisode> on(LocalDate today, @Nullable String worker, @Nullable String site) {
        return database.sql((worker == null ? DutyQueries.ofEverybody() : DutyQueries.of(DutyQueries.OF_WORKER)) + OPEN)
                .params(Horizon.open(today).parameters(today)).param("worker", worker).param("site", site).query(OpenEpisodeQueries::row).list();
    }

    /** Those of some people who have an open episode, in the same order. */
    List<OpenEpisode> on(LocalDate today, Collection<ParticipantId> people) {
        return database.sql(DutyQueries.of(DutyQueries.OF_PEOPLE) + OPEN).params(Horizon.open(today).parameters(today))
                .param("worker", null).param("site", null).param("people", people.stream().map(ParticipantId::value).toList().toString())
                .query(OpenEpisodeQueries::row).list();
    }

    private static OpenEpisode row(ResultSet row, int number) throws SQLException {
        var due = row.getString("kind");
        return new OpenEpisode(new ParticipantId(row.getLong("participant")), LocalDate.parse(row.getString("enrolled_on")),
                row.getString("status"), day(row.getString("last_seen")), row.getString("worker"), due == null ? null : DutyKind.valueOf(due),
                day(row.getString("happens_on")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
