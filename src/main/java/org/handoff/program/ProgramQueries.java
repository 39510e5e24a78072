package org.handoff.program;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the one row of {@code program}. Asked at every start, and so without the repository, which takes long to make. */
@Repository
class ProgramQueries {

    private final JdbcClient database;

    ProgramQueries(JdbcClient database) {
        this.database = database;
    }

    /** The program's name; nothing until the file is set up. */
    Optional<String> name() {
        return database.sql("SELECT name FROM program").query(String.class).optional();
    }
}
