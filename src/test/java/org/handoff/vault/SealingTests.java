package org.handoff.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema and {@code db/sealing.yml} say the same: a column nobody classified does not get in. */
class SealingTests {

    @TempDir
    private Path folder;
    private VaultFile file;
    private final Map<String, Map<String, Sealing.Holds>> classified = new Sealing().tables();

    @BeforeEach
    void make() throws Exception {
        file = new VaultFile(folder.resolve("program.db"));
    }

    @AfterEach
    void close() throws Exception {
        file.close();
    }

    @Test
    void everyColumnOfEveryTableIsClassifiedAndNoOther() {
        var tables = new TreeMap<String, Object>();
        for (String table : tables()) {
            var holds = classified.getOrDefault(table.startsWith("code_") ? "code_*" : table, Map.of()).keySet();
            if (table.startsWith("code_")) {
                assertThat(holds).as(table).containsAll(columns(table));
            } else {
                assertThat(new TreeSet<>(holds)).as(table).isEqualTo(new TreeSet<>(columns(table)));
            }
            tables.put(table, holds);
        }
        assertThat(classified.keySet()).allMatch(table -> table.equals("code_*") || table.equals("flyway_schema_history")
                || tables.containsKey(table));
    }

    @Test
    void whatIsSealedIsABlobAndWhatIsABlobIsSealedOrAKey() {
        for (String table : tables()) {
            classified.getOrDefault(table, Map.of()).forEach((column, holds) -> assertThat(type(table, column).equals("BLOB"))
                    .as("%s.%s", table, column)
                    .isEqualTo(holds.group().isPresent() || holds == Sealing.Holds.LOOKUP || holds == Sealing.Holds.KEYS
                            || holds == Sealing.Holds.JOURNAL));
        }
    }

    @Test
    void everyLookUpBelongsToASealedColumnAndEverySealedTableHasAKeyOfNumbers() {
        classified.forEach((table, columns) -> columns.forEach((column, holds) -> {
            if (holds == Sealing.Holds.LOOKUP) {
                assertThat(columns.get(column.replace("_lookup", "")).group()).as("%s.%s", table, column).isPresent();
            }
        }));
        for (Sealing.SealedTable table : new Sealing().sealed()) {
            var keys = file.jdbc().queryForList("SELECT type FROM pragma_table_info(?) WHERE pk > 0", String.class, table.name());
            assertThat(keys).as(table.name()).isNotEmpty().containsOnly("INTEGER").hasSizeLessThan(3);
        }
    }

    private List<String> tables() {
        return file.jdbc().queryForList(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", String.class);
    }

    private List<String> columns(String table) {
        return file.jdbc().queryForList("SELECT name FROM pragma_table_info(?)", String.class, table);
    }

    private String type(String table, String column) {
        return file.jdbc().queryForObject("SELECT type FROM pragma_table_info(?) WHERE name = ?", String.class, table, column);
    }
}
