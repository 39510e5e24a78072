package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
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

    @Test
    void whoWaitsForTheCopyOfALargeFileIsToldHowFarItHasCome() throws Exception {
        var told = new ArrayList<String>();
        OpeningWait.isToldTo(told::add);
        try (var pool = pool()) {
            new MigrationCopies(dataFile(), MachineTime.ofThisMachine(), 0).keep(pool, 3);
        } finally {
            OpeningWait.isToldTo(line -> { });
        }

        assertThat(told).hasSize(7).element(0).asString().contains("program.db needs new tables", "program.db.before-migration-3-");
        assertThat(told.subList(1, 5)).containsExactly("25 % copied", "50 % copied", "75 % copied", "100 % copied");
        assertThat(told.get(6)).startsWith("The copy is sound");
    }

    @Test
    void aDamagedFileIsNotMigrated() throws Exception {
        int root = Integer.parseInt(query("SELECT rootpage FROM sqlite_schema WHERE name = 'flyway_schema_history'").get(0));
        write("PRAGMA user_version = 3");
        try (var pages = FileChannel.open(file, StandardOpenOption.WRITE)) {
            pages.write(ByteBuffer.wrap(new byte[4096]), (root - 1) * 4096L);
        }

        assertThatException().isThrownBy(this::start).satisfies(thrown ->
                assertThat(StorageFaults.whileOpening(thrown)).hasValueSatisfying(said -> assertThat(said).contains("damaged")));
        assertThat(Files.list(folder.resolve("backups")).map(Path::toString)).noneMatch(name -> name.endsWith(".db"));
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
