package org.handoff.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.vault.RowPart;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Takes an import back. Which table points to which is asked of the schema, so that a table added later is not forgotten. */
@Repository
class UndoQueries {

    /** Tables whose rows an import makes by their name, when a row names somebody new. */
    private static final List<String> NAMED = List.of("agency", "provider", "staff");

    /** A record that keeps an import from being taken back, and why, as the end of a sentence. */
    record BuiltUpon(String record, String reason) {
    }

    /** A column of a table that holds the number of a row of another. */
    private record Pointer(String table, String column) {
    }

    private final JdbcTemplate jdbc;
    private final ImportQueries queries;
    private final RowSeals seals;

    UndoQueries(JdbcTemplate jdbc, ImportQueries queries, RowSeals seals) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.seals = seals;
    }

    /** The first record that was changed since the import, or that hangs on one of its records. */
    Optional<BuiltUpon> firstBuiltUpon(ImportId id) {
        for (ExchangeFile file : ExchangeFormat.FILES) {
            var built = changedSince(file, id).or(() -> pointedTo(file, id)).or(() -> goneBefore(file, id));
            if (built.isPresent()) {
                return built;
            }
        }
        return Optional.empty();
    }

    private Optional<BuiltUpon> changedSince(ExchangeFile file, ImportId id) {
        return firstId("""
                SELECT id FROM %1$s WHERE import_id = ? AND version <> 0
                UNION ALL
                SELECT t.id FROM import_change c JOIN %1$s t ON t.id = c.record
                WHERE c.import = ? AND c.table_name = '%1$s' AND t.version <> c.version
                ORDER BY id LIMIT 1
                """.formatted(file.table()), id.value(), id.value())
                .map(record -> new BuiltUpon(file.letter() + record, "was changed since"));
    }

    private Optional<BuiltUpon> pointedTo(ExchangeFile file, ImportId id) {
        for (Pointer pointer : pointersTo(file.table())) {
            var built = owner(pointer.table()).map(other -> record(file, other, pointer, id))
                    .orElseGet(() -> row(file, pointer, id));
            if (built.isPresent()) {
                return built;
            }
        }
        return Optional.empty();
    }

    /** A record with a letter of its own that was made by something else than this import. */
    private Optional<BuiltUpon> record(ExchangeFile file, ExchangeFile other, Pointer pointer, ImportId id) {
        return firstId("""
                SELECT o.id FROM %1$s o JOIN %2$s t ON t.id = o.%3$s
                WHERE t.import_id = ? AND o.import_id IS NOT ?
                AND NOT EXISTS (SELECT 1 FROM import_change c
                                WHERE c.import = ? AND c.table_name = '%1$s' AND c.record = o.id)
                ORDER BY o.id LIMIT 1
                """.formatted(other.table(), file.table(), pointer.column()), id.value(), id.value(), id.value())
                .map(record -> new BuiltUpon(other.letter() + record, "was built on a record of it"));
    }

    /** A row of another table: it is told by the record of the import that it hangs on. */
    private Optional<BuiltUpon> row(ExchangeFile file, Pointer pointer, ImportId id) {
        if (file.children().stream().anyMatch(below -> below.table().equals(pointer.table()))) {
            return Optional.empty();
        }
        boolean answer = pointer.table().equals(AnswerQueries.TABLE);
        return firstId("SELECT t.id FROM %s t JOIN %s o ON o.%s = t.id WHERE t.import_id = ?%s ORDER BY t.id LIMIT 1"
                .formatted(file.table(), pointer.table(), pointer.column(), answer ? " AND o.import_id IS NOT " + id.value() : ""), id.value())
                .map(record -> new BuiltUpon(file.letter() + record,
                        answer ? "has an answer to a custom field since" : "has a row in %s since".formatted(pointer.table().replace('_', ' '))));
    }

    /** A record that pointed to another which has gone since cannot be put back. */
    private Optional<BuiltUpon> goneBefore(ExchangeFile file, ImportId id) {
        for (Pointer pointer : pointersFrom(file.table())) {
            var gone = firstId("""
                    SELECT c.record FROM import_change c WHERE c.import = ? AND c.table_name = '%1$s'
                    AND json_extract(c.before, '$.row.%2$s') IS NOT NULL
                    AND json_extract(c.before, '$.row.%2$s') NOT IN (SELECT id FROM %3$s) ORDER BY c.record LIMIT 1
                    """.formatted(file.table(), pointer.column(), pointer.table()), id.value());
            if (gone.isPresent()) {
                return gone.map(record -> new BuiltUpon(file.letter() + record,
                        "pointed to a record of %s that is gone".formatted(pointer.table().replace('_', ' '))));
            }
        }
        return Optional.empty();
    }

    /** Puts the records back and writes down when. Whoever asks has made sure that nothing was built on the import. */
    UndoReceipt takeBack(ImportId id, String undoneAt) {
        long restored = 0;
        long removed = 0;
        var backwards = new ArrayList<>(ExchangeFormat.FILES);
        Collections.reverse(backwards);
        try (var prepared = queries.prepared()) {
            var records = new RecordQueries(prepared, seals);
            for (ExchangeFile file : backwards) {
                restored += restore(file, id, records);
            }
        }
        jdbc.update("DELETE FROM %s WHERE import_id = ?".formatted(AnswerQueries.TABLE), id.value());
        for (ExchangeFile file : backwards) {
            removed += remove(file, id);
        }
        long unused = NAMED.stream().mapToLong(table -> removeUnused(table, id)).sum();
        jdbc.update("UPDATE import SET undone_at = ? WHERE id = ?", undoneAt, id.value());
        return new UndoReceipt(id, removed, restored, unused);
    }

    private long restore(ExchangeFile file, ImportId id, RecordQueries records) {
        var befores = jdbc.query(
                "SELECT id, record, before, sealed FROM import_change WHERE import = ? AND table_name = ? ORDER BY id DESC",
                (row, number) -> Map.entry(row.getLong("record"), BeforeImage.parse(row.getString("before"), String.valueOf(
                        seals.text("import_change", "sealed", RowPart.of(row.getLong("id")), row.getBytes("sealed"))))),
                id.value(), file.table());
        befores.forEach(before -> records.restore(file, before.getKey(), before.getValue()));
        return befores.size();
    }

    private long remove(ExchangeFile file, ImportId id) {
        file.children().forEach(below -> jdbc.update("DELETE FROM %1$s WHERE %2$s IN (SELECT id FROM %2$s WHERE import_id = ?)"
                .formatted(below.table(), file.table()), id.value()));
        return jdbc.update("DELETE FROM %s WHERE import_id = ?".formatted(file.table()), id.value());
    }

    private long removeUnused(String table, ImportId id) {
        var unused = new StringBuilder("DELETE FROM %s AS t WHERE import_id = ? AND version = 0".formatted(table));
        for (Pointer pointer : pointersTo(table)) {
            unused.append(" AND NOT EXISTS (SELECT 1 FROM %s o WHERE o.%s = t.id)".formatted(pointer.table(), pointer.column()));
        }
        return jdbc.update(unused.toString(), id.value());
    }

    private List<Pointer> pointersTo(String table) {
        return jdbc.query("""
                SELECT m.name, f."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name, f."from"
                """, (row, number) -> new Pointer(row.getString(1), row.getString(2)), table);
    }

    /** The columns of a table that point to a row by its number, with the table they point to. */
    private List<Pointer> pointersFrom(String table) {
        return jdbc.query("""
                SELECT "table", "from" FROM pragma_foreign_key_list(?) WHERE "to" = 'id' AND "table" <> 'import' ORDER BY "from"
                """, (row, number) -> new Pointer(row.getString(1), row.getString(2)), table);
    }

    private static Optional<ExchangeFile> owner(String table) {
        return ExchangeFormat.FILES.stream().filter(file -> file.table().equals(table)).findFirst();
    }

    private Optional<Long> firstId(String sql, Object... values) {
        return jdbc.queryForList(sql, Long.class, values).stream().findFirst();
    }
}
