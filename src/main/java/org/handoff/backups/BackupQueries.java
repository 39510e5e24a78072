package org.handoff.backups;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the register of backups, and since when there are changes that none of them holds. */
@Repository
class BackupQueries {

    private final JdbcClient database;

    BackupQueries(JdbcClient database) {
        this.database = database;
    }

    /** A line of the register. */
    record Registered(BackupId id, Instant startedAt, Path file, @Nullable Sealed note, @Nullable Long bytes,
            @Nullable String sha256, boolean verified) {
    }

    /** Begins a backup, which from now on holds the changes that were made before. */
    void begin(BackupId id, Instant at, Path file, @Nullable Sealed note, Sealed canary) {
        database.sql("""
                INSERT INTO backup (id, started_at, folder, file_name, note, canary, unsaved_since)
                VALUES (:id, :at, :folder, :name, :note, :canary, (SELECT since FROM unsaved_change))
                """).param("id", id.value()).param("at", at.toString()).param("folder", String.valueOf(file.getParent()))
                .param("name", String.valueOf(file.getFileName())).param("note", note == null ? null : note.bytes())
                .param("canary", canary.bytes()).update();
        database.sql("DELETE FROM unsaved_change").update();
    }

    void verified(BackupReceipt receipt, Instant at) {
        database.sql("""
                UPDATE backup SET bytes = :bytes, sha256 = :sha256, row_count = :rows, audit_head = :head, verified_at = :at
                WHERE id = :id
                """).param("bytes", receipt.bytes()).param("sha256", receipt.sha256()).param("rows", receipt.rows())
                .param("head", receipt.auditHead()).param("at", at.toString()).param("id", receipt.id().value()).update();
    }

    List<Registered> all() {
        return database.sql("SELECT * FROM backup ORDER BY id DESC").query(BackupQueries::registered).list();
    }

    Optional<Registered> byNumber(long id) {
        return database.sql("SELECT * FROM backup WHERE id = :id").param("id", id).query(BackupQueries::registered).optional();
    }

    /** A change was made; the first one after a backup counts. */
    void changed(Instant at) {
        database.sql("INSERT INTO unsaved_change (id, since) VALUES (1, :at) ON CONFLICT (id) DO NOTHING")
                .param("at", at.toString()).update();
    }

    Optional<Instant> lastVerified() {
        return database.sql("SELECT max(started_at) FROM backup WHERE verified_at IS NOT NULL").query(String.class).optional()
                .map(Instant::parse);
    }

    /** When the first change was made that no verified backup holds. */
    Optional<Instant> unsavedSince() {
        return database.sql("""
                SELECT min(since) FROM (
                    SELECT since FROM unsaved_change
                    UNION ALL
                    SELECT unsaved_since FROM backup
                    WHERE verified_at IS NULL AND id > (SELECT coalesce(max(id), 0) FROM backup WHERE verified_at IS NOT NULL))
                """).query(String.class).optional().map(Instant::parse);
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        var note = row.getBytes("note");
        long bytes = row.getLong("bytes");
        boolean noBytes = row.wasNull();
        return new Registered(new BackupId(row.getLong("id")), Instant.parse(row.getString("started_at")),
                Path.of(row.getString("folder"), row.getString("file_name")), note == null ? null : new Sealed(note),
                noBytes ? null : bytes, row.getString("sha256"), row.getString("verified_at") != null);
    }
}
