package org.handoff.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/**
 * The settings every connection has, set through the driver and read back. FULL because a power cut must not lose what was
 * acknowledged; temp_store in memory because sorting would spill names to plain files.
 */
final class SqliteSettings {

    /** "HndF": marks the file as ours. */
    static final int APPLICATION_ID = 0x486E6446;

    /** How long a connection waits for another program to let go of the file. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** 16 MiB, as minus KiB: what a day's lists read of 200,000 contacts stays in memory from one command to the next. */
    private static final String CACHE = "-16384";

    private static final int[] OLDEST_ENGINE = {3, 51, 3};

    private static final Map<String, String> EXPECTED = expected();

    private SqliteSettings() {
    }

    static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setJournalSizeLimit(16 * 1024 * 1024);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, CACHE);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, "4194304");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_SQL_LENGTH, "102400");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_ATTACHED, "1");
        config.setPragma(SQLiteConfig.Pragma.LIMIT_VARIABLE_NUMBER, "2000");
        return config;
    }

    /** Settings the driver's configuration has no word for. */
    static void finish(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA wal_autocheckpoint = 1000");
        }
        ShortWaits.letWait(connection, PATIENCE);
    }

    /** Reads every setting back and refuses the connection when one did not take. */
    static void verify(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : EXPECTED.entrySet()) {
                try (var row = statement.executeQuery("PRAGMA " + setting.getKey())) {
                    var actual = row.next() ? row.getString(1) : "nothing";
                    if (!setting.getValue().equalsIgnoreCase(actual)) {
                        throw new SQLException("SQLite setting %s is %s instead of %s"
                                .formatted(setting.getKey(), actual, setting.getValue()));
                    }
                }
            }
        }
    }

    /** How many settings are read back. */
    static int count() {
        return EXPECTED.size();
    }

    /** Whether an engine is new enough: before 3.51.3 two connections could lose a committed write in a checkpoint. */
    static boolean newEnough(String version) {
        var parts = version.split("\\.");
        for (int i = 0; i < OLDEST_ENGINE.length; i++) {
            int part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
            if (part != OLDEST_ENGINE[i]) {
                return part > OLDEST_ENGINE[i];
            }
        }
        return true;
    }

    private static Map<String, String> expected() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("journal_mode", "wal");
        settings.put("synchronous", "2");
        settings.put("foreign_keys", "1");
        settings.put("recursive_triggers", "1");
        settings.put("busy_timeout", "0"); // our own waiting, see ShortWaits
        settings.put("temp_store", "2");
        settings.put("cache_size", CACHE);
        settings.put("mmap_size", "0");
        settings.put("trusted_schema", "0");
        settings.put("cell_size_check", "1");
        settings.put("secure_delete", "1");
        settings.put("journal_size_limit", "16777216");
        settings.put("wal_autocheckpoint", "1000");
        return settings;
    }
}
