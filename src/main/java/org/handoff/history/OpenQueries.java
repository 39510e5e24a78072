package org.handoff.history;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.handoff.vault.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Opens and closes the journal for the use case that runs, in its transaction, and says of a change what no trigger can know. */
@Repository
class OpenQueries {

    static final SealedColumn REASON = new SealedColumn("change_set", "reason");

    private final JdbcTemplate jdbc;

    OpenQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on in this transaction, what is written is written down. */
    void open(long account, @Nullable String command, String useCase, Instant at) {
        jdbc.update("""
                INSERT INTO change_open (id, change_set, made_at, account, command, use_case)
                VALUES (1, (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'change_set'), ?, ?, ?, ?)
                """, at.toString(), account, command, useCase);
    }

    /** Ends that; gives the number of the change when anything was written. */
    Optional<Long> close() {
        var written = jdbc.queryForList("SELECT s.id FROM change_set s JOIN change_open o ON o.change_set = s.id", Long.class);
        jdbc.update("DELETE FROM change_open");
        return written.stream().findFirst();
    }

    /** The number of the change that is being written, which from now on is there even if nothing else is. */
    long current() {
        jdbc.update("""
                INSERT INTO change_set (id, made_at, account, command, use_case)
                SELECT o.change_set, o.made_at, o.account, o.command, o.use_case FROM change_open o
                WHERE NOT EXISTS (SELECT 1 FROM change_set s WHERE s.id = o.change_set)
                """);
        return Objects.requireNonNull(jdbc.queryForObject("SELECT change_set FROM change_open", Long.class));
    }

    /** Pairs a change with the one that takes it back; what that one had taken back itself stands again. */
    void takeBack(ChangeSet taken, long by) {
        jdbc.update("UPDATE change_set SET undo_of = ? WHERE id = ?", taken.id(), by);
        jdbc.update("UPDATE change_set SET undone_by = ? WHERE id = ?", by, taken.id());
        if (taken.undoOf() != null) {
            jdbc.update("UPDATE change_set SET undone_by = NULL WHERE id = ?", taken.undoOf());
        }
    }

    void because(long set, byte[] reason) {
        jdbc.update("UPDATE change_set SET reason = ? WHERE id = ?", reason, set);
    }
}
