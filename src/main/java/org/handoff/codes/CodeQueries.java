package org.handoff.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * The SQL of the code lists. The name of a table is part of the statement, so it is only ever one that the schema gave
 * ({@link #lists()}).
 */
@Repository
class CodeQueries {

    private static final String PREFIX = "code_";

    private final JdbcOperations jdbc;

    CodeQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists that have a table, whether or not anything was loaded. */
    List<String> lists() {
        return jdbc.queryForList("""
                SELECT replace(substr(name, 6), '_', '-') FROM sqlite_master
                WHERE type = 'table' AND name GLOB 'code_*' AND name NOT IN ('code_list', 'code_roll_up')
                ORDER BY name
                """, String.class);
    }

    /** The checksum of the file that each list was last loaded from. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new HashMap<>();
        jdbc.query("SELECT list, checksum FROM code_list", row -> {
            checksums.put(row.getString("list"), row.getString("checksum"));
        });
        return checksums;
    }

    /** The lists that were last loaded from the program's own folder. */
    List<String> own() {
        return jdbc.queryForList("SELECT list FROM code_list WHERE own ORDER BY list", String.class);
    }

    /** Notes that a list is from there. */
    void noteOwn(String list) {
        jdbc.update("UPDATE code_list SET own = 1 WHERE list = ?", list);
    }

    /** The title and source of each list that was loaded, with the number of codes in use. */
    List<CodeList> loaded() {
        return jdbc.query("SELECT list, title, source FROM code_list ORDER BY list", (row, number) -> new CodeList(
                row.getString("list"), row.getString("title"), row.getString("source"), inUse(row.getString("list"))));
    }

    private int inUse(String list) {
        var count = jdbc.queryForObject("SELECT count(*) FROM %s WHERE retired_on IS NULL".formatted(table(list)), Integer.class);
        return count == null ? 0 : count;
    }

    /** Every code of a list: those in use in the order of the file, then the retired ones. */
    List<Code> codes(String list) {
        Map<String, List<String>> rollUps = new HashMap<>();
        jdbc.query("SELECT code, roll_up FROM code_roll_up WHERE list = ? ORDER BY roll_up", row -> {
            rollUps.computeIfAbsent(row.getString("code"), code -> new ArrayList<>()).add(row.getString("roll_up"));
        }, list);
        return jdbc.query("""
                SELECT code, label, valid_from, valid_to, retired_on FROM %s
                ORDER BY retired_on IS NOT NULL, position, code
                """.formatted(table(list)), (row, number) -> new Code(list, row.getString("code"), row.getString("label"),
                rollUps.getOrDefault(row.getString("code"), List.of()), day(row, "valid_from"), day(row, "valid_to"),
                day(row, "retired_on")));
    }

    /** How many codes in use are in none of these groups. */
    int uncounted(String list, List<String> groups) {
        var count = jdbc.queryForObject("""
                SELECT count(*) FROM %s c WHERE retired_on IS NULL AND NOT EXISTS (
                    SELECT 1 FROM code_roll_up u WHERE u.list = ? AND u.code = c.code
                       AND instr(?, ' ' || u.roll_up || ' '))
                """.formatted(table(list)), Integer.class, list, " " + String.join(" ", groups) + " ");
        return count == null ? 0 : count;
    }

    /** Writes what a file says; codes that it no longer has are retired that day, codes that are back no longer are. */
    void store(CodeFile file, LocalDate today) {
        jdbc.update("""
                INSERT INTO code_list (list, title, source, checksum) VALUES (?, ?, ?, ?)
                ON CONFLICT (list) DO UPDATE SET title = excluded.title, source = excluded.source, checksum = excluded.checksum,
                    own = 0
                """, file.list(), file.title(), file.source(), file.checksum());
        // First all leave, then those in the file come back: what stays out keeps the day it had.
        jdbc.update("UPDATE %s SET retired_on = ? WHERE retired_on IS NULL".formatted(table(file.list())), today.toString());
        storeCodes(file);
        storeRollUps(file);
    }

    private void storeCodes(CodeFile file) {
        List<Object[]> rows = new ArrayList<>();
        for (Code code : file.codes()) {
            rows.add(new @Nullable Object[] {code.code(), code.label(), rows.size() + 1, text(code.validFrom()),
                text(code.validTo())});
        }
        jdbc.batchUpdate("""
                INSERT INTO %s (code, label, position, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET label = excluded.label, position = excluded.position,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, retired_on = NULL
                """.formatted(table(file.list())), rows);
    }

    private void storeRollUps(CodeFile file) {
        // A retired code keeps what it added up to: reports on old records still ask.
        jdbc.update("""
                DELETE FROM code_roll_up WHERE list = ? AND code IN (SELECT code FROM %s WHERE retired_on IS NULL)
                """.formatted(table(file.list())), file.list());
        List<Object[]> rows = file.codes().stream().flatMap(code -> code.rollUps().stream().distinct()
                .map(rollUp -> new Object[] {file.list(), code.code(), rollUp})).toList();
        jdbc.batchUpdate("INSERT INTO code_roll_up (list, code, roll_up) VALUES (?, ?, ?)", rows);
    }

    private static String table(String list) {
        return PREFIX + list.replace('-', '_');
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
