package org.handoff.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
     * One row is one person with an open episode on the day; of several open ones the latest counts. In SQLite the other
     * columns beside a lone max() come from the row that has it.
     */
    static final String OPEN_EPISODE = """
            latest AS (
                SELECT participant, max(enrolled_on) AS enrolled_on, received_on, owner FROM case_episode
                WHERE enrolled_on <= :today AND (closed_on IS NULL OR closed_on > :today)
                  AND (deceased_on IS NULL OR deceased_on > :today)
                GROUP BY participant),
            open_episode AS MATERIALIZED (
                SELECT l.participant, l.enrolled_on, l.received_on,
                       (SELECT max(c.contacted_on) FROM case_contact c
                         WHERE c.participant = l.participant AND c.contacted_on <= :today) AS last_seen,
                       coalesce(%s, l.owner) AS worker
                FROM latest l)
            """.formatted(LAST_WORKER.formatted("l.participant"));

    private final JdbcClient database;

    OpenEpisodeQueries(JdbcClient database) {
        this.database = database;
    }

    /** A person with an open episode. */
    record OpenEpisode(ParticipantId participant, LocalDate enrolledOn, @Nullable LocalDate lastSeen, @Nullable String worker) {
    }

    /** Everybody with an open episode, whom the program has not seen for longest first. */
    List<OpenEpisode> on(LocalDate today, @Nullable String worker) {
        return database.sql("WITH " + OPEN_EPISODE + """
                SELECT participant, enrolled_on, last_seen, worker FROM open_episode
                WHERE :worker IS NULL OR worker = :worker
                ORDER BY last_seen, enrolled_on, participant
                """).param("today", today.toString()).param("worker", worker).query(OpenEpisodeQueries::row).list();
    }

    /** Everybody who works or worked for the program. */
    List<String> workers() {
        return database.sql("SELECT name FROM case_worker ORDER BY name").query(String.class).list();
    }

    private static OpenEpisode row(ResultSet row, int number) throws SQLException {
        var seen = row.getString("last_seen");
        return new OpenEpisode(new ParticipantId(row.getLong("participant")), LocalDate.parse(row.getString("enrolled_on")),
                seen == null ? null : LocalDate.parse(seen), row.getString("worker"));
    }
}
