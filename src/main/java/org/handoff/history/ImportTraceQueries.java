package org.handoff.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads which imports made or changed a record: their own log tells what. */
@Repository
class ImportTraceQueries {

    private static final SealedColumn SECRET = new SealedColumn("import_change", "sealed");

    private final JdbcTemplate jdbc;
    private final Seals seals;

    ImportTraceQueries(JdbcTemplate jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    List<ImportTrace> made(long importId) {
        return jdbc.query("SELECT started_at, id, path FROM import WHERE id = ?",
                (row, number) -> new ImportTrace(Instant.parse(row.getString(1)), "imported from %s (I%d)".formatted(last(row.getString(3)), row.getLong(2)), null), importId);
    }

    /** The folder or file without where it lay. */
    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    List<ImportTrace> changed(RowKey record) {
        return jdbc.query("""
                SELECT i.started_at, i.id, i.path, i.undone_at IS NOT NULL AS undone, c.id AS change, c.before, c.sealed FROM import_change c JOIN import i ON i.id = c.import
                WHERE c.table_name = ? AND c.record = ? ORDER BY c.id
                """, (row, number) -> new ImportTrace(Instant.parse(row.getString(1)), "changed by an import from %s (I%d)%s"
                .formatted(last(row.getString(3)), row.getLong(2), row.getBoolean("undone") ? ", which was taken back" : ""), image(row)), record.table(), record.number());
    }

    private ImportTrace.Image image(ResultSet row) throws SQLException {
        return ImportTrace.Image.parse(row.getString("before"),
                Objects.requireNonNull(seals.open(SECRET, RowPart.of(row.getLong("change")), new Sealed(row.getBytes("sealed")))));
    }
}
