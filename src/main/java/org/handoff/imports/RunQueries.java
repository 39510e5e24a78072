package org.handoff.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the log of the import that is running, and finds in it what became of an earlier row. */
final class RunQueries {

    private final PreparedQueries prepared;

    RunQueries(PreparedQueries prepared) {
        this.prepared = prepared;
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
                SELECT row_number FROM import_row WHERE import_file = ? AND external_key = ? ORDER BY row_number LIMIT 1
                """, (row, number) -> row.getLong(1), values(file, key));
    }

    void row(long file, long number, @Nullable String key, Outcome outcome) {
        prepared.run("INSERT INTO import_row (import_file, row_number, external_key, outcome) VALUES (?, ?, ?, ?)",
                values(file, number, key, outcome.name()));
    }

    /** Keeps what a record was, and the version that this import leaves behind. */
    void change(long importId, String table, long record, long version, BeforeImage before) {
        prepared.run("INSERT INTO import_change (import, table_name, record, version, before) VALUES (?, ?, ?, ?, ?)",
                values(importId, table, record, version, before.json()));
    }

    void rejection(long importId, String file, long row, String column, String problem) {
        prepared.run("INSERT INTO import_rejection (import, file, row_number, column_name, problem) VALUES (?, ?, ?, ?, ?)",
                values(importId, file, row, column, problem));
    }

    void endFile(long file, String sha256, Outcomes outcomes) {
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
