package org.handoff.exports;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of what left with names. */
@Component
class FullExportQueries {

    private final JdbcClient jdbc;

    FullExportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FullExportRequest request, LocalDate on, String by, FullExport export) {
        jdbc.sql("""
                INSERT INTO export_full (made_on, made_by, recipient, legal_basis, disclosure, sealed, people, rows, sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(on.toString(), by, request.recipient(), request.legalBasis(), export.disclosure().value(), !request.isPlain(),
                export.rows().getOrDefault("participants.csv", 0L), export.rowCount(), export.sha256()).update();
    }

    /** What left, the last one first. */
    List<RegisteredFullExport> all() {
        return jdbc.sql("SELECT id, made_on, made_by, recipient, legal_basis, disclosure, sealed, rows, sha256 FROM export_full ORDER BY id DESC")
                .query((row, number) -> new RegisteredFullExport(row.getLong("id"), LocalDate.parse(row.getString("made_on")),
                        row.getString("made_by"), row.getString("recipient"), row.getString("legal_basis"), row.getLong("disclosure"),
                        row.getBoolean("sealed"), row.getLong("rows"), row.getString("sha256"))).list();
    }
}
