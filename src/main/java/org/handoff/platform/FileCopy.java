package org.handoff.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handoff.machine.PrivateFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/** A copy of a data file that nobody else has open: a single file, without a journal beside it, that is only looked at. */
public final class FileCopy implements AutoCloseable {

    /**
     * 256 MiB, as minus KiB: whether each index agrees with its table is looked up all over the file, and with little room the same pages are
     * read again and again.
     */
    private static final String ROOM = "-262144";

    private final SingleConnectionDataSource source;

    private FileCopy(Connection connection) {
        this.source = new SingleConnectionDataSource(connection, true);
    }

    /**
     * Opens a copy for looking at it.
     *
     * @throws SQLException when it is no SQLite file, or a damaged one
     */
    public static FileCopy open(Path path) throws SQLException {
        return new FileCopy(connect(path));
    }

    /** For questions. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(source);
    }

    @Override
    public void close() {
        source.destroy();
    }

    private static SQLiteConnection connect(Path path) throws SQLException {
        var config = SqliteSettings.config();
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, ROOM);
        var connection = (SQLiteConnection) config.createConnection("jdbc:sqlite:" + DataFile.at(path.toString(), false).path());
        try {
            SqliteSettings.finish(connection);
            execute(connection, "PRAGMA query_only = ON");
            return connection;
        } catch (SQLException fault) {
            connection.close();
            throw fault;
        }
    }

    /**
     * Copies the file of a connection as it is at one moment, whoever writes meanwhile, into a new file of its owner's only.
     *
     * @return how many rows each table had at that moment
     */
    static Map<String, Long> make(SQLiteConnection source, Path target) throws SQLException, IOException {
        execute(source, "BEGIN");
        try {
            var rows = rows(source);
            pages(source, target, (remaining, all) -> { });
            return rows;
        } finally {
            execute(source, "ROLLBACK");
        }
    }

    /**
     * The same without counting rows, which reads the whole file once more.
     *
     * @param watcher  hears of how many pages are still to be copied, and of how many there are
     */
    static void make(SQLiteConnection source, Path target, DB.ProgressObserver watcher) throws SQLException, IOException {
        execute(source, "BEGIN");
        try {
            // from here on it is read as it is now
            execute(source, "SELECT count(*) FROM sqlite_schema");
            pages(source, target, watcher);
        } finally {
            execute(source, "ROLLBACK");
        }
    }

    private static void pages(SQLiteConnection source, Path target, DB.ProgressObserver watcher) throws SQLException, IOException {
        PrivateFiles.newFile(target);
        int code = source.getDatabase().backup("main", target.toString(), watcher);
        if (code != 0) {
            throw DB.newSQLException(code, "The copy stopped");
        }
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement()) {
            try (var names = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")) {
                while (names.next()) {
                    rows.put(names.getString(1), 0L);
                }
            }
            for (var entry : rows.entrySet()) {
                try (var count = statement.executeQuery("SELECT count(*) FROM \"%s\"".formatted(entry.getKey()))) {
                    entry.setValue(count.next() ? count.getLong(1) : 0);
                }
            }
        }
        return rows;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
