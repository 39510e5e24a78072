package org.handoff.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds and empties the records of a person. Which table belongs to which is asked of the schema, and what is sealed of the
 * vault, so that a table added later is not forgotten.
 */
@Component
class PersonRecordsQueries {

    static final String ERASED = "(erased)";
    private static final String KEY = "external_key";
    /** Lists of nothing but names: their rows go. */
    private static final Set<String> NOTHING_BUT_NAMES = Set.of("participant_alias", "participant_identifier");
    /** What tells who somebody is; a birth date or a phone alone does not tell one person in a text from another. */
    private static final List<SealedColumn> NAMING = List.of(new SealedColumn("participant", "first_name"),
            new SealedColumn("participant", "last_name"), new SealedColumn("participant", "phone"),
            new SealedColumn("participant", KEY), new SealedColumn("participant_alias", "alias"),
            new SealedColumn("participant_identifier", "value"));

    private record Column(String name, boolean needed, boolean key) {
    }

    private final JdbcTemplate jdbc;
    private final Seals seals;

    PersonRecordsQueries(JdbcTemplate jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    Optional<LocalDate> erasedOn(ParticipantId id) {
        return jdbc.queryForList("SELECT erased_on FROM participant WHERE id = ? AND erased_on IS NOT NULL", String.class, id.value())
                .stream().findFirst().map(LocalDate::parse);
    }

    Optional<Long> openEpisode(ParticipantId id) {
        return jdbc.queryForList("""
                SELECT e.id FROM episode e JOIN referral r ON r.id = e.referral WHERE r.participant = ? AND e.closed_on IS NULL
                ORDER BY e.id LIMIT 1
                """, Long.class, id.value()).stream().findFirst();
    }

    /** The person's own row and everything that points to it, straight or through other records. */
    PersonRecords of(ParticipantId id) {
        Map<String, List<RowPart>> rows = new LinkedHashMap<>();
        var open = new ArrayList<Map.Entry<String, Set<Long>>>();
        rows.put("participant", new ArrayList<>(List.of(RowPart.of(id.value()))));
        open.add(Map.entry("participant", Set.of(id.value())));
        while (!open.isEmpty()) {
            var parent = open.remove(0);
            for (Map<String, Object> pointer : pointersTo(parent.getKey())) {
                var table = String.valueOf(pointer.get("name"));
                var fresh = new ArrayList<>(pointing(table, String.valueOf(pointer.get("from")), parent.getValue()));
                fresh.removeAll(new HashSet<>(rows.getOrDefault(table, List.of())));
                if (!fresh.isEmpty()) {
                    rows.computeIfAbsent(table, first -> new ArrayList<>()).addAll(fresh);
                    open.add(Map.entry(table, ids(fresh)));
                }
            }
        }
        return new PersonRecords(rows);
    }

    /** The rows that other rows can point to. */
    private static Set<Long> ids(List<RowPart> rows) {
        var ids = new LinkedHashSet<Long>();
        rows.stream().filter(row -> row.place() < 0).forEach(row -> ids.add(row.row()));
        return ids;
    }

    private List<Map<String, Object>> pointersTo(String table) {
        return jdbc.queryForList("""
                SELECT m.name, f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ? AND f."to" = 'id' ORDER BY m.name, f."from"
                """, table);
    }

    /** Rows whose column points to one of those; a list of codes has no place, and nothing sealed, and is left out. */
    private List<RowPart> pointing(String table, String column, Set<Long> parents) {
        var key = keys(table);
        if (!key.equals(List.of("id")) && !key.equals(List.of(column, "place"))) {
            return List.of();
        }
        return jdbc.query("SELECT %s FROM %s WHERE %s IN (SELECT value FROM json_each(?))".formatted(String.join(", ", key), table, column),
                (row, number) -> key.size() == 1 ? RowPart.of(row.getLong(1)) : RowPart.of(row.getLong(1), row.getInt(2)),
                parents.toString());
    }

    private List<String> keys(String table) {
        return jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", String.class, table);
    }

    private List<Column> columns(String table) {
        return jdbc.query("SELECT name, \"notnull\", pk FROM pragma_table_info(?)",
                (row, number) -> new Column(row.getString(1), row.getBoolean(2), row.getInt(3) > 0), table);
    }

    private List<Column> sealed(String table) {
        return columns(table).stream().filter(column -> seals.isSealed(new SealedColumn(table, column.name()))).toList();
    }

    /** The names a person is told by, the ids among them, and the keys of all their records. */
    Names namesIn(PersonRecords records) {
        var names = new LinkedHashSet<String>();
        people(records).forEach(person -> names.add(person.shown()));
        NAMING.forEach(column -> names.addAll(texts(records, column)));
        var keys = new LinkedHashSet<String>();
        records.rows().keySet().stream().map(table -> new SealedColumn(table, KEY)).filter(seals::isSealed)
                .forEach(column -> keys.addAll(texts(records, column)));
        return Names.of(names, keys);
    }

    private List<String> texts(PersonRecords records, SealedColumn column) {
        var texts = new ArrayList<String>();
        for (RowPart row : records.rows().getOrDefault(column.table(), List.of())) {
            jdbc.query("SELECT %s FROM %s WHERE %s".formatted(column.column(), column.table(), is(column.table(), row)),
                    found -> {
                        var bytes = found.getBytes(1);
                        if (bytes != null) {
                            texts.add(String.valueOf(seals.open(column, row, new Sealed(bytes))));
                        }
                    });
        }
        return texts;
    }

    /** Takes every sealed value out of the records, the look-ups with them, and the way back to the import they came from. */
    long empty(PersonRecords records) {
        long emptied = 0;
        for (Map.Entry<String, List<RowPart>> table : records.rows().entrySet()) {
            if (!sealed(table.getKey()).isEmpty()) {
                table.getValue().forEach(row -> empty(table.getKey(), row));
                emptied += table.getValue().size();
            }
        }
        return emptied;
    }

    private void empty(String table, RowPart row) {
        if (NOTHING_BUT_NAMES.contains(table)) {
            jdbc.update("DELETE FROM %s WHERE %s".formatted(table, is(table, row)));
            return;
        }
        var changes = new ArrayList<String>();
        var values = new ArrayList<Object>();
        for (Column column : sealed(table)) {
            changes.add(column.name() + (column.needed() ? " = ?" : " = NULL"));
            if (column.needed()) {
                values.add(erased(table, column.name(), row));
            }
        }
        for (Column column : columns(table)) {
            if (column.name().endsWith("_lookup") || column.name().equals("import_id")) {
                changes.add(column.name() + " = NULL");
            } else if (column.name().equals("version")) {
                changes.add("version = version + 1");
            }
        }
        jdbc.update("UPDATE %s SET %s WHERE %s".formatted(table, String.join(", ", changes), is(table, row)), values.toArray());
    }

    /** The word that stands where a text may not be missing. */
    byte[] erased(String table, String column, RowPart row) {
        return Objects.requireNonNull(seals.seal(new SealedColumn(table, column), row, ERASED)).bytes();
    }

    void mark(PersonRecords records, LocalDate on) {
        people(records).forEach(person -> jdbc.update("UPDATE participant SET erased_on = ? WHERE id = ?", on.toString(), person.value()));
    }

    /** The person, and the records that were merged into theirs. */
    private static List<ParticipantId> people(PersonRecords records) {
        return records.rows().getOrDefault("participant", List.of()).stream().map(row -> new ParticipantId(row.row())).toList();
    }

    private String is(String table, RowPart row) {
        var key = keys(table);
        return row.place() < 0 ? "%s = %d".formatted(key.get(0), row.row())
                : "%s = %d AND %s = %d".formatted(key.get(0), row.row(), key.get(1), row.place());
    }
}
