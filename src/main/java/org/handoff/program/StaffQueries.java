package org.handoff.program;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names in {@code staff}. */
@Repository
class StaffQueries extends NameQueries {

    StaffQueries(JdbcClient database) {
        super(database, "staff");
    }
}
