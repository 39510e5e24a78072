package org.handoff.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the records that rows of an import stand for or point to. Table names come from {@link ExchangeFormat} only. */
final class RecordQueries {

    /** A record with the key of a row: its number, its version and the hash of the row it was last imported from. */
    record Stored(long id, long version, @Nullable String hash) {
    }

    private final PreparedQueries prepared;

    RecordQueries(PreparedQueries prepared) {
        this.prepared = prepared;
    }

    /** The participant or referral with that key of its source. */
    Optional<Entry.Parent> parent(String file, String key) {
        return file.equals("participants") ? prepared.first("""
                SELECT id, dob, deceased_on, NULL AS received_on, NULL AS door FROM participant WHERE external_key = ?
                """, RecordQueries::parent, List.of(key)) : prepared.first("""
                SELECT r.id, p.dob, p.deceased_on, r.received_on, r.door
                FROM referral r JOIN participant p ON p.id = r.participant WHERE r.external_key = ?
                """, RecordQueries::parent, List.of(key));
    }

    /** The record that an earlier row or import made of that key. */
    Optional<Stored> stored(ExchangeFile file, String key) {
        return prepared.first("SELECT id, version, import_hash FROM %s WHERE external_key = ?".formatted(file.table()),
                (row, number) -> new Stored(row.getLong(1), row.getLong(2), row.getString(3)), List.of(key));
    }

    /** Another record of the same kind on the same parent. */
    Optional<Long> other(ExchangeFile file, String column, long parent, String key) {
        return prepared.first("SELECT id FROM %s WHERE %s = ? AND external_key IS NOT ?".formatted(file.table(), column),
                (row, number) -> row.getLong(1), List.of(parent, key));
    }

    /** The whole record as it stands, with the rows below it that the file may change. */
    BeforeImage before(ExchangeFile file, long id) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        for (Target.Children below : file.children()) {
            children.put(below.table(), prepared.first(
                    "SELECT json_group_array(%s) FROM %s WHERE %s = ?".formatted(below.column(), below.table(), file.table()),
                    (row, number) -> texts(row.getString(1)), List.of(id)).orElse(List.of()));
        }
        return new BeforeImage(prepared.first("SELECT * FROM %s WHERE id = ?".formatted(file.table()),
                (row, number) -> columns(row), List.of(id)).orElseThrow(), children);
    }

    /** The agency, provider or person of the staff with that name, made by this import if there is none. */
    long named(String table, String name, @Nullable Object kind, long importId) {
        var known = prepared.first("SELECT id FROM %s WHERE name = ?".formatted(table), (row, number) -> row.getLong(1),
                List.of(name));
        if (known.isPresent()) {
            return known.get();
        }
        return table.equals("agency")
                ? prepared.insert("INSERT INTO agency (name, kind, import_id) VALUES (?, ?, ?)",
                        values(name, kind, importId))
                : prepared.insert("INSERT INTO %s (name, import_id) VALUES (?, ?)".formatted(table),
                        values(name, importId));
    }

    long insert(ExchangeFile file, Map<String, @Nullable Object> columns) {
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return prepared.insert("INSERT INTO %s (%s) VALUES (%s)"
                .formatted(file.table(), String.join(", ", columns.keySet()), marks), new ArrayList<>(columns.values()));
    }

    void update(ExchangeFile file, long id, Map<String, @Nullable Object> columns) {
        var values = new ArrayList<>(columns.values());
        values.add(id);
        prepared.run("UPDATE %s SET %s = ?, version = version + 1 WHERE id = ?"
                .formatted(file.table(), String.join(" = ?, ", columns.keySet())), values);
    }

    void replaceChildren(ExchangeFile file, Target.Children below, long id, List<String> children) {
        prepared.run("DELETE FROM %s WHERE %s = ?".formatted(below.table(), file.table()), List.of(id));
        children.forEach(child -> prepared.run("INSERT INTO %s (%s, %s) VALUES (?, ?)"
                .formatted(below.table(), file.table(), below.column()), List.of(id, child)));
    }

    private static Entry.Parent parent(ResultSet row, int number) throws SQLException {
        return new Entry.Parent(row.getLong("id"), day(row, "dob"), day(row, "deceased_on"), day(row, "received_on"),
                row.getString("door"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Map<String, @Nullable Object> columns(ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (int index = 1; index <= row.getMetaData().getColumnCount(); index++) {
            columns.put(row.getMetaData().getColumnName(index), row.getObject(index));
        }
        return columns;
    }

    private static List<String> texts(String json) {
        return List.of(BeforeImage.texts(json));
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
