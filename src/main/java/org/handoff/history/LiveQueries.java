package org.handoff.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.history.Table.Pointer;
import org.handoff.shared.Sealed;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads and writes rows of any table, as a whole. What is sealed stays sealed; keyed hashes are made from it. */
@Repository
class LiveQueries {

    private static final String LOOKUP = "_lookup";

    private final JdbcTemplate jdbc;
    private final TableQueries tables;
    private final Seals seals;

    LiveQueries(JdbcTemplate jdbc, TableQueries tables, Seals seals) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.seals = seals;
    }

    /** A value as the journal compares it. */
    static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Integer number ? (Object) number.longValue() : value instanceof byte[] bytes ? new Sealed(bytes) : value;
    }

    /** A row as it is now. */
    Optional<Map<String, @Nullable Object>> read(RowKey row) {
        var table = tables.table(row.table());
        return jdbc.query("SELECT %s FROM %s WHERE %s".formatted(String.join(", ", table.columns()), row.table(), isRow(table)),
                (found, number) -> {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (String column : table.columns()) {
                        values.put(column, plain(found.getObject(column)));
                    }
                    return values;
                }, row.values().toArray()).stream().findFirst();
    }

    /** The rows of a table that point to a row of another. */
    List<RowKey> pointing(Pointer pointer, long number) {
        var table = tables.table(pointer.table());
        return jdbc.queryForList("SELECT json_array(%s) FROM %s WHERE %s = ? ORDER BY 1".formatted(String.join(", ", table.key()),
                pointer.table(), pointer.column()), String.class, number).stream().map(key -> new RowKey(pointer.table(), key)).toList();
    }

    /** In this transaction, rows may point to what comes only later. */
    void settlePointersLast() {
        jdbc.execute("PRAGMA defer_foreign_keys = ON");
    }

    void remove(RowKey row) {
        jdbc.update("DELETE FROM %s WHERE %s".formatted(row.table(), isRow(tables.table(row.table()))), row.values().toArray());
    }

    /** Puts a row back under a version that it never had. */
    void add(RowKey row, Map<String, @Nullable Object> values, @Nullable Long lastVersion) {
        var table = tables.table(row.table());
        var all = withLookups(row, values);
        if (table.versioned()) {
            all.put("version", (lastVersion == null ? 0 : lastVersion) + 1);
        }
        jdbc.update("INSERT INTO %s (%s) VALUES (%s)".formatted(row.table(), String.join(", ", all.keySet()),
                String.join(", ", Collections.nCopies(all.size(), "?"))), all.values().toArray());
    }

    /** Changes columns of a row, which gets a version that it never had. */
    void change(RowKey row, Map<String, @Nullable Object> values) {
        var table = tables.table(row.table());
        var all = withLookups(row, values);
        var changes = all.keySet().stream().map(column -> column + " = ?").collect(Collectors.toCollection(ArrayList::new));
        if (table.versioned()) {
            changes.add("version = version + 1");
        }
        if (!changes.isEmpty()) {
            var parameters = new ArrayList<@Nullable Object>(all.values());
            parameters.addAll(row.values());
            jdbc.update("UPDATE %s SET %s WHERE %s".formatted(row.table(), String.join(", ", changes), isRow(table)), parameters.toArray());
        }
    }

    private Map<String, @Nullable Object> withLookups(RowKey row, Map<String, @Nullable Object> values) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((column, value) -> {
            all.put(column, value instanceof Sealed sealed ? sealed.bytes() : value);
            if (tables.table(row.table()).lookups().contains(column + LOOKUP)) {
                var sealed = new SealedColumn(row.table(), column);
                all.put(column + LOOKUP, value == null ? null
                        : seals.lookup(sealed, String.valueOf(seals.open(sealed, row.part(), (Sealed) value))));
            }
        });
        return all;
    }

    private static String isRow(Table table) {
        return table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    }
}
