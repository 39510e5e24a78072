package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table that is added later changes hands in a merge as it is, or fails here until somebody says what is to become of it. */
class PersonTablesTests {

    /** Keep who was written last, of deleted people, too, or are computed anew from the records: nothing that is anybody's. */
    private static final List<String> NO_KEY = List.of("participant_touch", "case_kept_duty", "case_kept_open", "case_stale");

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() {
        program = HandoffProgram.on(folder.resolve("program.db"), "2026-03-16");
        jdbc = program.getBean(JdbcTemplate.class);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void everyColumnThatSaysWhoseARecordIsHasAKey() {
        var named = jdbc.queryForList("""
                SELECT m.name AS t, c.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND c.name IN ('participant', 'person', 'survivor')
                """);
        var keyed = jdbc.queryForList("""
                SELECT m.name AS t, f."from" AS c FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = 'participant'
                """);
        named.removeIf(column -> NO_KEY.contains(String.valueOf(column.get("t"))));
        assertThat(keyed).containsAll(named);
    }

    /** A row is moved by its number, and there is room for it: nothing is unique for a person. */
    @Test
    void everyTableOfAPersonCanChangeHands() {
        var columns = program.getBean(PersonTablesQueries.class).columns();
        assertThat(columns).extracting(PersonColumn::table).contains("referral", "contact", "consent", "legal_hold", "disclosure_log",
                "assessment", "service_connection", "justice_event", "custody_span", "overdose", "expense", "participant_identifier");
        for (PersonColumn column : columns) {
            assertThat(jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE pk > 0", String.class, column.table()))
                    .as("key of %s", column.table()).containsExactly("id");
            assertThat(unique(column)).as("unique in %s: say in PersonTablesQueries what becomes of its rows", column.table()).isEmpty();
        }
    }

    private List<Map<String, Object>> unique(PersonColumn column) {
        return jdbc.queryForList("""
                SELECT i.name FROM pragma_index_list(?) i JOIN pragma_index_info(i.name) c WHERE i."unique" AND c.name = ?
                """, column.table(), column.column());
    }
}
