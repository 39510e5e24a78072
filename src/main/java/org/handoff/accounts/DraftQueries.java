package org.handoff.accounts;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one unfinished form of each user. */
@Repository
class DraftQueries {

    record Row(String command, byte[] content) {
    }

    private final JdbcClient database;

    DraftQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> of(long account) {
        return database.sql("SELECT command, content FROM draft WHERE id = :account").param("account", account)
                .query((row, number) -> new Row(row.getString("command"), row.getBytes("content"))).optional();
    }

    void keep(long account, String command, byte[] content) {
        database.sql("""
                INSERT INTO draft (id, command, content) VALUES (:account, :command, :content)
                ON CONFLICT (id) DO UPDATE SET command = excluded.command, content = excluded.content
                """).param("account", account).param("command", command).param("content", content).update();
    }

    void forget(long account) {
        database.sql("DELETE FROM draft WHERE id = :account").param("account", account).update();
    }
}
