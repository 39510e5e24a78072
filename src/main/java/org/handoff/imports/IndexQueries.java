package org.handoff.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the indexes of a table while a long file fills it, and makes them afterwards: to sort all entries once takes a fraction of what it
 * takes to put each into its place. It is all in the transaction of the import, so that whoever reads meanwhile, and an import that is
 * broken off, has them as they were. What is unique stays, since rows are found by it.
 */
final class IndexQueries {

    /** Below this a file is read before much is won. */
    private static final long LONG_BYTES = 1 << 18;

    private record Index(String name, String sql) {
    }

    private final PreparedQueries prepared;
    private final List<String> left = new ArrayList<>();

    IndexQueries(PreparedQueries prepared) {
        this.prepared = prepared;
    }

    /** Leaves out the indexes of a table if it is empty and the file is long. */
    void leave(String table, long bytes) {
        if (bytes < LONG_BYTES || prepared.first("SELECT 1 FROM %s LIMIT 1".formatted(table), (row, number) -> 1L, List.of()).isPresent()) {
            return;
        }
        prepared.all("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ? ORDER BY rowid",
                (row, number) -> new Index(row.getString("name"), row.getString("sql")), List.of(table)).forEach(index -> {
                    prepared.run("DROP INDEX " + index.name(), List.of());
                    left.add(index.sql());
                });
    }

    /** Makes what was left out. */
    void make() {
        left.forEach(sql -> prepared.run(sql, List.of()));
        left.clear();
    }
}
