package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteSettingsTests {

    private static final Map<String, String> WANTED = Map.ofEntries(Map.entry("journal_mode", "wal"),
            Map.entry("synchronous", "2"),
            Map.entry("foreign_keys", "1"), Map.entry("busy_timeout", "0"), Map.entry("temp_store", "2"),
            Map.entry("secure_delete", "1"), Map.entry("trusted_schema", "0"), Map.entry("cell_size_check", "1"),
            Map.entry("recursive_triggers", "1"), Map.entry("mmap_size", "0"));

    @TempDir
    Path folder;

    @Test
    void everyPooledConnectionHasThem() throws Exception {
        var file = new DataFile(folder.resolve("program.db").toString(), false);
        try (var pool = DataFileOpening.open(file, new Schema(file, MachineTime.ofThisMachine(), new JournalTables()));
                var first = pool.getConnection(); var second = pool.getConnection(); var third = pool.getConnection()) {
            for (Connection connection : List.of(first, second, third)) {
                for (Map.Entry<String, String> setting : WANTED.entrySet()) {
                    assertThat(read(connection, setting.getKey())).as(setting.getKey()).isEqualTo(setting.getValue());
                }
            }
        }
    }

    @Test
    void whoWritesWithoutAPauseStarvesNobody() throws Exception {
        var file = new DataFile(folder.resolve("program.db").toString(), false);
        try (var pool = DataFileOpening.open(file, new Schema(file, MachineTime.ofThisMachine(), new JournalTables()))) {
            var enough = new AtomicBoolean();
            var greedy = CompletableFuture.runAsync(() -> writeUntil(enough, pool));
            for (int turn = 0; turn < 40; turn++) {
                try (var other = pool.getConnection()) {
                    other.setAutoCommit(false);
                    count(other);
                    other.commit();
                }
            }
            enough.set(true);
            assertThat(greedy).succeedsWithin(SqliteSettings.PATIENCE);
        }
    }

    @Test
    void aConnectionWithoutThemIsNotHandedOut() throws SQLException {
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"))) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> SqliteSettings.verify(plain))
                    .withMessageContaining("journal_mode is delete instead of wal");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # engine, new enough
            3.51.3,   true
            3.51.10,  true
            3.52,     true
            3.52.0,   true
            4.0.0,    true
            3.51.2,   false
            3.51,     false
            3.9.99,   false
            2.99.99,  false
            """)
    void anEngineThatCouldLoseACommitIsTooOld(String engine, boolean newEnough) {
        assertThat(SqliteSettings.newEnough(engine)).isEqualTo(newEnough);
    }

    private static void writeUntil(AtomicBoolean enough, DataSource pool) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            while (!enough.get()) {
                count(connection);
                connection.commit();
            }
        } catch (SQLException fault) {
            throw new CompletionException(fault);
        }
    }

    private static void count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS turns (turn INTEGER) STRICT");
            statement.execute("INSERT INTO turns VALUES (1)");
        }
    }

    private static String read(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("PRAGMA " + setting)) {
            return row.getString(1);
        }
    }
}
