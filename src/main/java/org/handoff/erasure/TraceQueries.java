package org.handoff.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Removes what imports and unfinished forms kept of a person beside the person's records. */
@Component
class TraceQueries {

    private static final SealedColumn IMPORTED_KEY = new SealedColumn("import_row", "external_key");
    private static final SealedColumn PROBLEM = new SealedColumn("import_rejection", "problem");

    private static final SealedColumn DRAFT = new SealedColumn("draft", "content");
    private static final SealedColumn TASK = new SealedColumn("task", "words");

    private final JdbcTemplate jdbc;
    private final Seals seals;

    TraceQueries(JdbcTemplate jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Gives how many rows and forms named the person. */
    long remove(PersonRecords records, Names names) {
        return changes(records) + keys(names) + keysOfRefused() + rejections(names) + drafts(names) + tasks(names);
    }

    /** What the records were before an import changed them. */
    private long changes(PersonRecords records) {
        long removed = 0;
        for (Map.Entry<String, List<RowPart>> table : records.rows().entrySet()) {
            var ids = table.getValue().stream().filter(row -> row.place() < 0).map(RowPart::row).toList();
            removed += jdbc.update("DELETE FROM import_change WHERE table_name = ? AND record IN (SELECT value FROM json_each(?))",
                    table.getKey(), ids.toString());
        }
        return removed;
    }

    /** The keys of the rows that an import read; that there was a row, and what became of it, stays. */
    private long keys(Names names) {
        long emptied = 0;
        for (String key : names.keys()) {
            var lookup = seals.lookup(IMPORTED_KEY, key);
            for (Map<String, Object> row : jdbc.queryForList("""
                    SELECT r.import_file, r.row_number, f.import, f.name FROM import_row r JOIN import_file f ON f.id = r.import_file
                    WHERE r.external_key_lookup = ?
                    """, lookup)) {
                rejectionsOf(row);
                emptied += jdbc.update("""
                        UPDATE import_row SET external_key = NULL, external_key_lookup = NULL WHERE import_file = ? AND row_number = ?
                        """, row.get("import_file"), row.get("row_number"));
            }
        }
        return emptied;
    }

    /** A refused row made no record, so nobody can tell whose it was: the keys of all of them go. */
    private long keysOfRefused() {
        return jdbc.update("""
                UPDATE import_row SET external_key = NULL, external_key_lookup = NULL
                WHERE outcome = 'REJECTED' AND external_key IS NOT NULL
                """);
    }

    private void rejectionsOf(Map<String, Object> row) {
        jdbc.queryForList("SELECT id FROM import_rejection WHERE import = ? AND file = ? AND row_number = ?", Long.class,
                row.get("import"), row.get("name"), row.get("row_number")).forEach(this::blot);
    }

    /** Refused rows that name the person, or a key of one of their records. */
    private long rejections(Names names) {
        var naming = new ArrayList<Long>();
        jdbc.query("SELECT id, problem FROM import_rejection", row -> {
            var id = row.getLong("id");
            var problem = String.valueOf(seals.open(PROBLEM, RowPart.of(id), new Sealed(row.getBytes("problem"))));
            if (names.areIn(problem)) {
                naming.add(id);
            }
        });
        naming.forEach(this::blot);
        return naming.size();
    }

    /** Unfinished forms of any user that name the person. */
    private long drafts(Names names) {
        var naming = new ArrayList<Long>();
        jdbc.query("SELECT id, content FROM draft", row -> {
            var id = row.getLong("id");
            if (names.areIn(String.valueOf(seals.open(DRAFT, RowPart.of(id), new Sealed(row.getBytes("content")))))) {
                naming.add(id);
            }
        });
        naming.forEach(id -> jdbc.update("DELETE FROM draft WHERE id = ?", id));
        return naming.size();
    }

    /** Tasks that are for nobody and name the person all the same; that there was one, and when it was done, stays. */
    private long tasks(Names names) {
        var naming = new ArrayList<Long>();
        jdbc.query("SELECT id, words FROM task WHERE participant IS NULL", row -> {
            var id = row.getLong("id");
            if (names.areIn(String.valueOf(seals.open(TASK, RowPart.of(id), new Sealed(row.getBytes("words")))))) {
                naming.add(id);
            }
        });
        naming.forEach(id -> jdbc.update("UPDATE task SET words = ?, version = version + 1 WHERE id = ?",
                Objects.requireNonNull(seals.seal(TASK, RowPart.of(id), PersonRecordsQueries.ERASED)).bytes(), id));
        return naming.size();
    }

    private void blot(long rejection) {
        var erased = Objects.requireNonNull(seals.seal(PROBLEM, RowPart.of(rejection), PersonRecordsQueries.ERASED));
        jdbc.update("UPDATE import_rejection SET problem = ? WHERE id = ?", erased.bytes(), rejection);
    }
}
