package org.handoff.program;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names in {@code agency}. */
@Repository
class AgencyQueries extends NameQueries {

    AgencyQueries(JdbcClient database) {
        super(database, "agency");
    }
}
