package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTests {

    private static final String VIEWS = "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name";
    private static final String FINGERPRINT = "SELECT scripts FROM schema_fingerprint";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFile() throws Exception {
        file = folder.resolve("program.db");
        start();
    }

    @Test
    void marksTheFileAsOursAndWithItsVersion() throws Exception {
        assertThat(query("PRAGMA application_id")).containsExactly(String.valueOf(0x486E6446));
        assertThat(query("PRAGMA user_version")).containsExactly(String.valueOf(schema().version()));
        assertThat(query("SELECT count(*) FROM flyway_schema_history WHERE success = 1 AND version IS NOT NULL"))
                .containsExactly(String.valueOf(schema().version()));
    }

    @Test
    void aSecondStartWritesNothing() throws Exception {
        var before = bytes();

        start();

        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void otherScriptsMakeTheViewsAnew() throws Exception {
        var views = query(VIEWS);
        var fingerprint = query(FINGERPRINT);
        write("DROP VIEW " + views.get(0));
        write("UPDATE schema_fingerprint SET scripts = 'of an older program'");

        start();

        assertThat(query(VIEWS)).isNotEmpty().isEqualTo(views);
        assertThat(query(FINGERPRINT)).isEqualTo(fingerprint);
    }

    /** A start as the program makes it, and the end of it. */
    private void start() throws Exception {
        try (var pool = pool()) {
            schema().bringUpToDate(pool);
        }
    }

    private List<String> query(String sql) throws Exception {
        try (var pool = pool()) {
            return JdbcClient.create(pool).sql(sql).query(String.class).list();
        }
    }

    private void write(String sql) throws Exception {
        try (var pool = pool()) {
            JdbcClient.create(pool).sql(sql).update();
        }
    }

    private HikariDataSource pool() throws Exception {
        return DataFileOpening.open(dataFile(), schema());
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    private DataFile dataFile() {
        return new DataFile(file.toString(), false);
    }

    private Schema schema() {
        return new Schema(dataFile(), MachineTime.ofThisMachine(), new JournalTables());
    }
}
