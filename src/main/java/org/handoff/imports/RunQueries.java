package org.handoff.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;

/** Writes the log of the import that is running, and finds in it what became of an earlier row. */
final class RunQueries {

    private final PreparedQueries prepared;
    private final RowSeals seals;

    RunQueries(PreparedQueries prepared, RowSeals seals) {
        this.prepared = prepared;
        this.seals = seals;
    }

    /** Begins an import with nothing read yet. */
    long begin(String startedAt, String asOf, String path) {
        return prepared.insert("""
                INSERT INTO import (started_at, as_of, path, rows_read, rows_new, rows_changed, rows_same, rows_rejected)
                VALUES (?, ?, ?, 0, 0, 0, 0, 0)
                """, values(startedAt, asOf, path));
    }

    /** Begins a file with nothing read yet. */
    long beginFile(long importId, String name) {
        return prepared.insert("""
                INSERT INTO import_file (import, name, sha256, rows_read, rows_new, rows_changed, rows_same, rows_rejected)
                VALUES (?, ?, '', 0, 0, 0, 0, 0)
                """, values(importId, name));
    }

    /** The row in which the key stands first in that file. */
    Optional<Long> firstRow(long file, String key) {
        return prepared.first("""
                SELECT row_number FROM import_row WHERE import_file = ? AND external_key_lookup = ? ORDER BY row_number LIMIT 1
                """, (row, number) -> row.getLong(1), values(file, seals.lookup("import_row", key)));
    }

    /** The hash by which the log of rows finds a key. */
    byte[] lookup(String key) {
        return seals.lookup("import_row", key);
    }

    void row(long file, long number, @Nullable String key, Outcome outcome) {
        var sealed = seals.written("import_row", RowSeals.KEY, RowPart.of(file, Math.toIntExact(number)), key);
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("import_file", file);
        columns.put("row_number", number);
        columns.put("external_key", sealed);
        columns.put("external_key_lookup", key == null ? null : seals.lookup("import_row", key));
        columns.put("outcome", outcome.name());
        prepared.add(PreparedQueries.Turn.LOG, "import_row", columns);
    }

    /** Keeps what a record was, and the version that this import leaves behind. */
    void change(long importId, ExchangeFile file, long record, long version, BeforeImage before) {
        long id = next("import_change");
        prepared.run("""
                INSERT INTO import_change (id, import, table_name, record, version, before, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)
                """, values(id, importId, file.table(), record, version, before.json(file, seals, false),
                seals.written("import_change", "sealed", RowPart.of(id), before.json(file, seals, true))));
    }

    private long next(String table) {
        return prepared.first("SELECT seq + 1 FROM sqlite_sequence WHERE name = ?", (row, number) -> row.getLong(1),
                values(table)).orElse(1L);
    }

    void rejection(long importId, String file, long row, String column, String problem) {
        long id = next("import_rejection");
        prepared.run("""
                INSERT INTO import_rejection (id, import, file, row_number, column_name, problem) VALUES (?, ?, ?, ?, ?, ?)
                """, values(id, importId, file, row, column, seals.written("import_rejection", "problem", RowPart.of(id), problem)));
    }

    void endFile(long file, String sha256, Outcomes outcomes) {
        prepared.endFile();
        prepared.run("""
                UPDATE import_file
                SET sha256 = ?, rows_read = ?, rows_new = ?, rows_changed = ?, rows_same = ?, rows_rejected = ? WHERE id = ?
                """, values(sha256, outcomes.rows(), outcomes.fresh(), outcomes.changed(), outcomes.unchanged(),
                outcomes.rejected(), file));
    }

    void end(long importId, Outcomes outcomes) {
        prepared.run("""
                UPDATE import SET rows_read = ?, rows_new = ?, rows_changed = ?, rows_same = ?, rows_rejected = ? WHERE id = ?
                """, values(outcomes.rows(), outcomes.fresh(), outcomes.changed(), outcomes.unchanged(), outcomes.rejected(),
                importId));
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
