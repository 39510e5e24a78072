package org.handoff.participants;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds and moves what hangs on a person. Which columns say whose a record is, is asked of the schema, so that a table added later
 * is not forgotten.
 */
@Component
class PersonTablesQueries {

    /** Stay with the record they describe, or tell what happened to it. */
    static final Set<String> STAYING = Set.of("participant_alias", "participant_race", "participant_merge", "participant_difference");

    private record Pointer(String table, String column) {
    }

    private final JdbcTemplate jdbc;

    PersonTablesQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonColumn> columns() {
        return jdbc.query("""
                SELECT m.name, f."from", EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'version')
                FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = 'participant' ORDER BY m.name, f."from"
                """, (row, number) -> new PersonColumn(row.getString(1), row.getString(2), row.getBoolean(3))).stream()
                .filter(column -> !STAYING.contains(column.table())).toList();
    }

    /** The rows of a person in one column. */
    List<Long> rows(PersonColumn column, ParticipantId of) {
        return jdbc.queryForList("SELECT id FROM %s WHERE %s = ? ORDER BY id".formatted(column.table(), column.column()), Long.class, of.value());
    }

    void give(PersonColumn column, Collection<Long> rows, ParticipantId to) {
        jdbc.update("UPDATE %s SET %s = ?%s WHERE id IN (SELECT value FROM json_each(?))".formatted(column.table(), column.column(),
                column.versioned() ? ", version = version + 1" : ""), to.value(), rows.toString());
    }

    /** The last number of each table. */
    Map<String, Long> marks() {
        var marks = new LinkedHashMap<String, Long>();
        columns().stream().map(PersonColumn::table).distinct().forEach(table ->
                marks.put(table, jdbc.queryForObject("SELECT coalesce(max(id), 0) FROM " + table, Long.class)));
        return marks;
    }

    /** What hangs on those rows, straight or through other records, and says by itself whose it is: of that person only. */
    Map<PersonColumn, Set<Long>> hangingOn(Map<String, Set<Long>> rows, ParticipantId of) {
        var columns = columns();
        var found = new LinkedHashMap<PersonColumn, Set<Long>>();
        var reached = new HashMap<String, Set<Long>>();
        var open = new ArrayDeque<Map.Entry<String, Set<Long>>>(rows.entrySet());
        while (!open.isEmpty()) {
            var parent = open.remove();
            for (Pointer pointer : pointersTo(parent.getKey())) {
                var fresh = new TreeSet<>(pointing(pointer, parent.getValue()));
                fresh.removeAll(reached.getOrDefault(pointer.table(), Set.of()));
                if (!fresh.isEmpty()) {
                    reached.computeIfAbsent(pointer.table(), first -> new TreeSet<>()).addAll(fresh);
                    open.add(Map.entry(pointer.table(), fresh));
                    columns.stream().filter(column -> column.table().equals(pointer.table())).forEach(column -> {
                        var theirs = new TreeSet<>(rows(column, of));
                        theirs.retainAll(fresh);
                        found.computeIfAbsent(column, first -> new TreeSet<>()).addAll(theirs);
                    });
                }
            }
        }
        return found;
    }

    private List<Pointer> pointersTo(String table) {
        return table.equals("participant") ? List.of() : jdbc.query("""
                SELECT m.name, f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ?
                AND (SELECT group_concat(c.name) FROM pragma_table_info(m.name) c WHERE c.pk > 0) = 'id' ORDER BY m.name, f."from"
                """, (row, number) -> new Pointer(row.getString(1), row.getString(2)), table);
    }

    private List<Long> pointing(Pointer pointer, Set<Long> parents) {
        return jdbc.queryForList("SELECT id FROM %s WHERE %s IN (SELECT value FROM json_each(?))".formatted(pointer.table(),
                pointer.column()), Long.class, parents.toString());
    }
}
