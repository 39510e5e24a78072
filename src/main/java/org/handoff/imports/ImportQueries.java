package org.handoff.imports;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the log of imports, and what an import has to know before it begins. */
@Repository
class ImportQueries {

    private static final int USUAL_INTAKE_DAYS = 30;
    private static final String SUMMARY = """
            SELECT id, started_at, as_of, path, rows_new, rows_changed, rows_same, rows_rejected, undone_at FROM import
            """;

    private final JdbcTemplate jdbc;
    private final DataSource source;
    private final RowSeals seals;

    ImportQueries(JdbcTemplate jdbc, DataSource source, RowSeals seals) {
        this.jdbc = jdbc;
        this.source = source;
        this.seals = seals;
    }

    /** Statements on the connection of the running transaction. */
    PreparedQueries prepared() {
        return new PreparedQueries(jdbc, source);
    }

    /** The file the data is in; an empty path for a database in memory. */
    Path dataFile() {
        return Path.of(jdbc.queryForObject("SELECT coalesce(file, '') FROM pragma_database_list WHERE name = 'main'",
                String.class));
    }

    /** The first site's window for the intake, in days. */
    int intakeDays() {
        return jdbc.queryForList("SELECT intake_days FROM site ORDER BY id LIMIT 1", Integer.class).stream().findFirst()
                .orElse(USUAL_INTAKE_DAYS);
    }

    List<ImportSummary> all() {
        return jdbc.query(SUMMARY + "ORDER BY id DESC", ImportQueries::summary);
    }

    Optional<ImportSummary> one(ImportId id) {
        return jdbc.query(SUMMARY + "WHERE id = ?", ImportQueries::summary, id.value()).stream().findFirst();
    }

    List<FileOutcome> files(ImportId id) {
        return jdbc.query("""
                SELECT name, rows_new, rows_changed, rows_same, rows_rejected FROM import_file WHERE import = ? ORDER BY id
                """, (row, number) -> new FileOutcome(row.getString("name"), outcomes(row)), id.value());
    }

    List<ImportedRow> rows(ImportId id, Outcome outcome, int limit) {
        return jdbc.query("""
                SELECT f.id, f.name, r.row_number, r.external_key, r.outcome FROM import_row r JOIN import_file f ON f.id = r.import_file
                WHERE f.import = ? AND r.outcome = ? ORDER BY r.import_file, r.row_number LIMIT ?
                """, (row, number) -> new ImportedRow(row.getString("name"), row.getLong("row_number"),
                seals.text("import_row", RowSeals.KEY, RowPart.of(row.getLong("id"), row.getInt("row_number")),
                        row.getBytes("external_key")),
                Outcome.valueOf(row.getString("outcome")), problem(id, row.getString("name"), row.getLong("row_number"))),
                id.value(), outcome.name(), limit);
    }

    /** Why a row was refused, or null. */
    private @Nullable String problem(ImportId id, String file, long row) {
        var problems = jdbc.query("""
                SELECT id, column_name, problem FROM import_rejection WHERE import = ? AND file = ? AND row_number = ? ORDER BY id
                """, (found, number) -> (found.getString("column_name").isEmpty() ? "" : found.getString("column_name") + ": ")
                + seals.text("import_rejection", "problem", RowPart.of(found.getLong("id")), found.getBytes("problem")),
                id.value(), file, row);
        return problems.isEmpty() ? null : String.join("; ", problems);
    }

    private static ImportSummary summary(ResultSet row, int number) throws SQLException {
        var undoneAt = row.getString("undone_at");
        return new ImportSummary(new ImportId(row.getLong("id")), Instant.parse(row.getString("started_at")),
                LocalDate.parse(row.getString("as_of")), row.getString("path"), outcomes(row),
                undoneAt == null ? null : Instant.parse(undoneAt));
    }

    private static Outcomes outcomes(ResultSet row) throws SQLException {
        return new Outcomes(row.getLong("rows_new"), row.getLong("rows_changed"), row.getLong("rows_same"),
                row.getLong("rows_rejected"));
    }
}
