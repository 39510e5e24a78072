package org.handoff.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handoff.HandoffApplication;
import org.handoff.HandoffProgram;
import org.handoff.shared.Identifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every table is journaled, or {@code db/journal.yml} says why not; every record with an id can be asked for its history. */
class JournalTablesTests {

    /** Ids of what is no record of the program's work. */
    private static final Set<String> OTHERS = Set.of("AccountId", "BackupId", "ChangeId", "ImportId", "RecordId", "RecordOfKind", "RecordRef");

    @TempDir
    private Path folder;
    private final JournalTables rules = new JournalTables();
    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;

    @BeforeEach
    void open() {
        program = HandoffProgram.on(folder.resolve("program.db"), "2026-03-16");
        jdbc = program.getBean(JdbcTemplate.class);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private List<String> tables() {
        return jdbc.queryForList("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'", String.class);
    }

    @Test
    void everyTableHasItsTriggersOrAReason() {
        for (String table : tables()) {
            var triggers = jdbc.queryForList("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND name GLOB 'journal_*'",
                    String.class, table);
            if (rules.exempt(table).isPresent()) {
                assertThat(rules.exempt(table).get()).as(table).hasSizeGreaterThan(8);
                assertThat(triggers).as(table).isEmpty();
            } else {
                assertThat(triggers).containsExactlyInAnyOrder("journal_%s_added".formatted(table), "journal_%s_changed".formatted(table),
                        "journal_%s_moved".formatted(table), "journal_%s_removed".formatted(table));
            }
        }
    }

    @Test
    void nothingIsNamedThatIsNotThere() {
        assertThat(tables()).containsAll(rules.named());
        assertThat(rules.letters().keySet()).allMatch(table -> rules.exempt(table).isEmpty());
    }

    /** A new kind of record gets its letter into the file, or nobody can ask for its history. */
    @Test
    void everyIdHasItsLetter() throws ReflectiveOperationException {
        var letters = new TreeMap<String, String>();
        for (var type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(HandoffApplication.class)) {
            if (type.isAssignableTo(Identifier.class) && !type.isInterface() && !OTHERS.contains(type.getSimpleName())) {
                var constructor = Class.forName(type.getName()).getDeclaredConstructors()[0];
                constructor.setAccessible(true);
                letters.put(((Identifier) constructor.newInstance(1L)).letter(), type.getSimpleName());
            }
        }
        assertThat(letters.keySet()).containsExactlyInAnyOrderElementsOf(rules.letters().values());
    }

    /** Outside of a use case, as for an import, nothing is written down. */
    @Test
    void nothingIsWrittenDownUnlessAUseCaseIsOpen() {
        jdbc.update("INSERT INTO staff (name) VALUES ('Dana Reyes')");

        assertThat(jdbc.queryForObject("SELECT count(*) FROM change", Long.class)).isZero();
    }

    @Test
    void aRowThatGetsAnotherKeyIsWrittenDownAsGoneAndComeAgain() {
        jdbc.update("INSERT INTO provider (id, name) VALUES (1, 'One'), (2, 'Two')");
        jdbc.update("INSERT INTO provider_category (provider, category) VALUES (1, '21')");
        jdbc.update("INSERT INTO change_open (id, change_set, made_at, account, use_case) VALUES (1, 1, '2026-03-16T10:00:00Z', 1, 'X.y')");

        jdbc.update("UPDATE provider_category SET provider = 2");

        assertThat(jdbc.queryForList("SELECT operation, row_key FROM change ORDER BY id")).containsExactly(
                Map.of("operation", "REMOVED", "row_key", "[1,\"21\"]"), Map.of("operation", "ADDED", "row_key", "[2,\"21\"]"));
    }
}
