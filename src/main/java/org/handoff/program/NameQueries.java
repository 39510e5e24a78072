package org.handoff.program;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and extends one of the tables of names: {@code staff} or {@code agency}. */
class NameQueries {

    private final JdbcClient database;
    private final String table;

    /** @param table a constant of this module, never anything typed */
    NameQueries(JdbcClient database, String table) {
        this.database = database;
        this.table = table;
    }

    Optional<String> exact(String name) {
        return database.sql("SELECT name FROM " + table + " WHERE name = :name").param("name", name).query(String.class).optional();
    }

    List<String> like(String part) {
        return database.sql("SELECT name FROM " + table + " WHERE retired_on IS NULL AND instr(lower(name), lower(:part)) > 0"
                + " ORDER BY instr(lower(name), lower(:part)), name LIMIT 50").param("part", part).query(String.class).list();
    }

    /** Everybody, those who left included: somebody has to look after the people they had. */
    List<String> all() {
        return database.sql("SELECT name FROM " + table + " ORDER BY name").query(String.class).list();
    }

    long idOf(String name) {
        database.sql("INSERT INTO " + table + " (name) VALUES (:name) ON CONFLICT (name) DO NOTHING").param("name", name).update();
        return database.sql("SELECT id FROM " + table + " WHERE name = :name").param("name", name).query(Long.class).single();
    }

    Optional<String> nameOf(long id) {
        return database.sql("SELECT name FROM " + table + " WHERE id = :id").param("id", id).query(String.class).optional();
    }
}
