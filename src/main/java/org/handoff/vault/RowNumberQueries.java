package org.handoff.vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the numbers SQLite keeps for tables whose rows are numbered by AUTOINCREMENT. */
@Repository
class RowNumberQueries {

    private final JdbcClient database;

    RowNumberQueries(JdbcClient database) {
        this.database = database;
    }

    long next(String table) {
        return database.sql("SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = :table").param("table", table)
                .query(Long.class).single();
    }
}
