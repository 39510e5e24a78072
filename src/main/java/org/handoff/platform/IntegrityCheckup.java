package org.handoff.platform;

import java.util.List;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether every page and index of the data file is whole. */
@Component
@Order(3)
class IntegrityCheckup implements Checkup {

    private static final String ADVICE = "Leave the file as it is and restore a backup: backup list";

    private final JdbcClient database;

    IntegrityCheckup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "integrity";
    }

    @Override
    public Finding run() {
        try {
            var faults = database.sql("PRAGMA integrity_check").query(String.class).list();
            // what SQLite says of a fault names pages, tables and indexes, never a value
            return faults.equals(List.of("ok")) ? Finding.ok("The data file is whole") : Finding.wrong("The data file is damaged: " + faults.get(0), ADVICE);
        } catch (DataAccessException beyond) {
            return Finding.wrong("The data file, or the disk under it, is so damaged that it cannot be looked through", ADVICE);
        }
    }
}
