package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.handoff.HandoffProgram;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FillingTests {

    private static final String MODE = "PRAGMA journal_mode";
    private static final long MUCH = 1 << 30;

    @TempDir
    private Path folder;

    private DataFile file;
    private HikariDataSource pool;
    private Filling filling;

    @BeforeEach
    void makeFile() throws Exception {
        file = DataFile.at(folder.resolve("program.db").toString(), false);
        var schema = new Schema(file, MachineTime.ofThisMachine(), new JournalTables());
        pool = DataFileOpening.open(file, schema);
        filling = new Filling(new LiveFile(file, pool, schema), pool, MUCH);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void fillsAnEmptyFileOutOfWriteAheadAndReturnsToIt() {
        var inside = filling.from(MUCH, () -> {
            var mode = fill();
            assertThat(folder).isDirectoryContaining("glob:**-journal");
            return mode;
        });

        assertThat(inside).isEqualTo("truncate");
        assertThat(number("SELECT count(*) FROM provider")).isEqualTo("1");
        assertThat(number(MODE)).isEqualTo("wal");
        assertThat(folder).isDirectoryNotContaining("glob:**-journal");
    }

    @Test
    void staysInWriteAheadForLittle() {
        assertThat(filling.from(MUCH - 1, this::fill)).isEqualTo("wal");
    }

    @Test
    void staysInWriteAheadWhereTheFileHasALotAlready() {
        filling = new Filling(new LiveFile(file, pool, new Schema(file, MachineTime.ofThisMachine(), new JournalTables())), pool, 1);

        assertThat(filling.from(4 * folder.resolve("program.db").toFile().length() - 4096, this::fill)).isEqualTo("wal");
    }

    @Test
    void staysInWriteAheadWhereSomebodyElseHasTheFileOpen() throws SQLException {
        try (var other = new SqliteFile(file).getConnection()) {
            assertThat(filling.from(MUCH, this::fill)).isEqualTo("wal");
        }
        assertThat(number("SELECT count(*) FROM provider")).isEqualTo("1");
    }

    @Test
    void returnsToWriteAheadFromWorkThatFails() {
        assertThatIllegalStateException().isThrownBy(() -> filling.from(MUCH, () -> {
            fill();
            throw new IllegalStateException("stopped");
        }));

        assertThat(number(MODE)).isEqualTo("wal");
    }

    @Test
    void anImportThatFillsAFileReadsItFromOneConnectionOnly() {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), "2026-11-01")) {
            var imports = program.getBean(Imports.class);
            var outOfWriteAhead = new Filling(program.getBean(LiveFile.class), program.getBean(HikariDataSource.class), 0);

            var result = outOfWriteAhead.from(MUCH, () -> imports.read(ImportRequest.of(Path.of("src/test/resources/data/county-2000"))));

            assertThat(result.total().fresh()).isPositive();
            assertThat(result.total().rejected()).isZero();
        }
    }

    /** One row; gives how the file was journaled meanwhile. */
    private String fill() {
        JdbcClient.create(pool).sql("INSERT INTO provider (name) VALUES ('Cedar Recovery')").update();
        return number(MODE);
    }

    private String number(String sql) {
        return JdbcClient.create(pool).sql(sql).query(String.class).single();
    }
}
