package org.handoff.exports;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes when a transaction is over but still holds the only connection there is, so that no other one can begin. */
@Component
class AfterwardsQueries {

    private final JdbcTemplate jdbc;

    AfterwardsQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is written is kept at once. */
    void write(Runnable writing) {
        writing.run();
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            connection.commit();
            return true;
        });
    }
}
