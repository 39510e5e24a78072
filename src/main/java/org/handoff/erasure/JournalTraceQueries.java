package org.handoff.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Removes what the journal of changes kept of a person: of the records there are, and of those that were voided. */
@Component
class JournalTraceQueries {

    private static final SealedColumn REASON = new SealedColumn("change_set", "reason");

    private final JdbcTemplate jdbc;
    private final Seals seals;

    JournalTraceQueries(JdbcTemplate jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Gives how many entries and reasons there were. */
    long remove(PersonRecords records, Names names) {
        long removed = 0;
        for (Map.Entry<String, Set<Long>> rows : rows(records).entrySet()) {
            var ids = jdbc.queryForList("SELECT id FROM change WHERE table_name = ? AND record IN (SELECT value FROM json_each(?))", Long.class,
                    rows.getKey(), rows.getValue().toString()).toString();
            jdbc.update("""
                    UPDATE change_set SET reason = NULL
                    WHERE id IN (SELECT change_set FROM change WHERE id IN (SELECT value FROM json_each(?)))
                    """, ids);
            jdbc.update("DELETE FROM change_value WHERE change IN (SELECT value FROM json_each(?))", ids);
            removed += jdbc.update("DELETE FROM change WHERE id IN (SELECT value FROM json_each(?))", ids);
        }
        return removed + reasons(names);
    }

    /** The numbers in the keys of the rows of each table, with those that once hung on them. */
    private Map<String, Set<Long>> rows(PersonRecords records) {
        var rows = new HashMap<String, Set<Long>>();
        var open = new ArrayList<Map.Entry<String, Set<Long>>>();
        records.rows().forEach((table, parts) -> open.add(Map.entry(table, new TreeSet<>(parts.stream().map(RowPart::row).toList()))));
        while (!open.isEmpty()) {
            var next = open.remove(0);
            var known = rows.computeIfAbsent(next.getKey(), first -> new TreeSet<>());
            var fresh = new TreeSet<>(next.getValue());
            fresh.removeAll(known);
            if (known.addAll(fresh)) {
                pointersTo(next.getKey()).forEach(pointer -> open.add(Map.entry(String.valueOf(pointer.get("name")),
                        new TreeSet<>(once(String.valueOf(pointer.get("name")), String.valueOf(pointer.get("from")), fresh)))));
            }
        }
        return rows;
    }

    private List<Map<String, Object>> pointersTo(String table) {
        return jdbc.queryForList("""
                SELECT m.name, f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ? AND f."to" = 'id' ORDER BY m.name, f."from"
                """, table);
    }

    private List<Long> once(String table, String column, Collection<Long> parents) {
        return jdbc.queryForList("""
                SELECT DISTINCT c.record FROM change c JOIN change_value v ON v.change = c.id
                WHERE c.table_name = ?1 AND v.column_name = ?2
                AND (v.old_value IN (SELECT value FROM json_each(?3)) OR v.new_value IN (SELECT value FROM json_each(?3)))
                """, Long.class, table, column, parents.toString());
    }

    /** Reasons for voiding anybody's records that name the person. */
    private long reasons(Names names) {
        var naming = new ArrayList<Long>();
        jdbc.query("SELECT id, reason FROM change_set WHERE reason IS NOT NULL", row -> {
            long id = row.getLong("id");
            if (names.areIn(String.valueOf(seals.open(REASON, RowPart.of(id), new Sealed(row.getBytes("reason")))))) {
                naming.add(id);
            }
        });
        naming.forEach(id -> jdbc.update("UPDATE change_set SET reason = NULL WHERE id = ?", id));
        return naming.size();
    }
}
