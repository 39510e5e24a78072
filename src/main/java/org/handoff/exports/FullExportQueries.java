package org.handoff.exports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of what left with names. */
@Component
class FullExportQueries implements Register {

    private final JdbcClient jdbc;

    FullExportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(FullExportRequest request, LocalDate on, String by, FullExport export) {
        return jdbc.sql("""
                INSERT INTO export_full (made_on, made_by, recipient, legal_basis, disclosure, sealed, people, rows, sha256, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING') RETURNING id
                """).params(on.toString(), by, request.recipient(), request.legalBasis(), export.disclosure().value(), !request.isPlain(),
                export.rows().getOrDefault("participants.csv", 0L), export.rowCount(), export.sha256()).query(Long.class).single();
    }

    /** What left, the last one first. */
    List<RegisteredFullExport> all() {
        return jdbc.sql("SELECT id, made_on, made_by, recipient, legal_basis, disclosure, sealed, rows, sha256, state FROM export_full ORDER BY id DESC")
                .query((row, number) -> new RegisteredFullExport(row.getLong("id"), LocalDate.parse(row.getString("made_on")),
                        row.getString("made_by"), row.getString("recipient"), row.getString("legal_basis"), row.getLong("disclosure"),
                        row.getBoolean("sealed"), row.getLong("rows"), row.getString("sha256"), RegisterState.valueOf(row.getString("state")))).list();
    }

    @Override
    public Map<Long, String> pending() {
        var pending = new LinkedHashMap<Long, String>();
        jdbc.sql("SELECT id, sha256 FROM export_full WHERE state = 'PENDING'")
                .query((row, number) -> pending.put(row.getLong(1), row.getString(2))).list();
        return pending;
    }

    @Override
    public void settle(long id, RegisterState state) {
        jdbc.sql("UPDATE export_full SET state = ?, version = version + 1 WHERE id = ?").params(state.name(), id).update();
    }
}
