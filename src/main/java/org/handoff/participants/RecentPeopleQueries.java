package org.handoff.participants;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a worker has seen of late. */
@Repository
class RecentPeopleQueries {

    /** So many contacts are looked at: a worker's last weeks. */
    private static final int LOOKED_AT = 400;

    private final JdbcClient database;

    RecentPeopleQueries(JdbcClient database) {
        this.database = database;
    }

    /** The people of a worker's last contacts and attempts, the latest first, at most so many. */
    List<ParticipantId> of(String worker, int most) {
        return database.sql("""
                SELECT participant FROM (SELECT participant, contacted_on, id FROM contact
                                         WHERE staff = (SELECT id FROM staff WHERE name = :worker)
                                         ORDER BY contacted_on DESC, id DESC LIMIT :lookedAt)
                GROUP BY participant ORDER BY max(contacted_on) DESC, max(id) DESC LIMIT :most
                """).param("worker", worker).param("lookedAt", LOOKED_AT).param("most", most)
                .query((row, number) -> new ParticipantId(row.getLong(1))).list();
    }
}
