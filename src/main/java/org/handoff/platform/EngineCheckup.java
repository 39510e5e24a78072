package org.handoff.platform;

import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the SQLite that answers is one that can be trusted with records. */
@Component
@Order(1)
class EngineCheckup implements Checkup {

    private final JdbcClient database;

    EngineCheckup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Finding run() {
        var version = database.sql("SELECT sqlite_version()").query(String.class).single();
        return SqliteSettings.newEnough(version) ? Finding.ok("SQLite " + version)
                : Finding.wrong("SQLite %s can lose a saved record".formatted(version), "Install Handoff again; it carries a newer one.");
    }
}
