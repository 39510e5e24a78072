package org.handoff.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether every connection of the pool has the settings that keep records safe; each is read back. */
@Component
@Order(2)
class SettingsCheckup implements Checkup {

    private final DataSource pool;

    SettingsCheckup(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Finding run() {
        List<Connection> connections = new ArrayList<>();
        try {
            int size = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (connections.size() < size) {
                connections.add(pool.getConnection());
            }
            for (Connection connection : connections) {
                SqliteSettings.verify(connection);
            }
            return Finding.ok("%d settings read back on each of %d connections".formatted(SqliteSettings.count(), size));
        } catch (SQLException fault) {
            return Finding.wrong(String.valueOf(fault.getMessage()), "Leave the program and start it again.");
        } finally {
            connections.forEach(SettingsCheckup::giveBack);
        }
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // the pool replaces it
        }
    }
}
