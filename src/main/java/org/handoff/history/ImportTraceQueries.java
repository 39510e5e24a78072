package org.handoff.history;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads which imports made or changed a record: their own log tells what. */
@Repository
class ImportTraceQueries {

    /** One import. */
    record Trace(Instant at, String what) {
    }

    private final JdbcTemplate jdbc;

    ImportTraceQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Trace> made(long importId) {
        return jdbc.query("SELECT started_at, id, path FROM import WHERE id = ?",
                (row, number) -> new Trace(Instant.parse(row.getString(1)), "imported from %s (I%d)".formatted(last(row.getString(3)), row.getLong(2))),
                importId);
    }

    /** The folder or file without where it lay. */
    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    List<Trace> changed(RowKey record) {
        return jdbc.query("""
                SELECT i.started_at, i.id, i.path FROM import_change c JOIN import i ON i.id = c.import
                WHERE c.table_name = ? AND c.record = ? ORDER BY c.id
                """, (row, number) -> new Trace(Instant.parse(row.getString(1)), "changed by an import from %s (I%d)"
                .formatted(last(row.getString(3)), row.getLong(2))), record.table(), record.number());
    }
}
