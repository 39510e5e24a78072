package org.handoff.imports;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
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

    ImportQueries(JdbcTemplate jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
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
                SELECT f.name, r.row_number, r.external_key, r.outcome,
                    (SELECT group_concat(CASE j.column_name WHEN '' THEN '' ELSE j.column_name || ': ' END || j.problem, '; ')
                     FROM import_rejection j WHERE j.import = f.import AND j.file = f.name AND j.row_number = r.row_number)
                    AS problem
                FROM import_row r JOIN import_file f ON f.id = r.import_file
                WHERE f.import = ? AND r.outcome = ? ORDER BY r.import_file, r.row_number LIMIT ?
                """, (row, number) -> new ImportedRow(row.getString("name"), row.getLong("row_number"),
                row.getString("external_key"), Outcome.valueOf(row.getString("outcome")), row.getString("problem")),
                id.value(), outcome.name(), limit);
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
