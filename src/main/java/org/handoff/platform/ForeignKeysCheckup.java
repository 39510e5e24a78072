package org.handoff.platform;

import java.util.List;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether every record that another points to is there. */
@Component
@Order(4)
class ForeignKeysCheckup implements Checkup {

    private final JdbcClient database;

    ForeignKeysCheckup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "foreign-keys";
    }

    @Override
    public Finding run() {
        List<String> tables = database.sql("PRAGMA foreign_key_check").query((row, number) -> row.getString("table")).list();
        return tables.isEmpty() ? Finding.ok("Every record that another points to is there")
                : Finding.wrong("%d records point to one that is missing, the first in %s".formatted(tables.size(), tables.get(0)),
                        "Leave the file as it is and restore a backup.");
    }
}
