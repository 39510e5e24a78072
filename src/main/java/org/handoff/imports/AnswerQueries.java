package org.handoff.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;

/** Writes answers to fields of the program's own, and puts back what they were. */
final class AnswerQueries {

    static final String TABLE = "field_value";
    private static final String SEALED = "inside";
    private static final String CLEAR = "coded";

    private final PreparedQueries prepared;
    private final RowSeals seals;

    AnswerQueries(PreparedQueries prepared, RowSeals seals) {
        this.prepared = prepared;
        this.seals = seals;
    }

    /** An answer as it lies there, and the import it came with, if any. */
    private record Stored(String column, String value, @Nullable Long importId) {
    }

    /** Whether a part of an image is an answer, and not a table below the record. */
    static boolean isAnswer(String part) {
        return part.startsWith(TABLE + ":");
    }

    /** Whether a part of an image is the answer to that field. */
    static boolean isAnswerTo(String field, String part) {
        return isAnswer(part) && part.split(":")[1].equals(field);
    }

    /** The part of an image that an answer to a field is. */
    static String part(String field) {
        return TABLE + ":" + field;
    }

    /** Puts an answer in the place of the one there is; null takes that away. The same answer stays as it stands. */
    void replace(String record, long id, Target.Answer answer, @Nullable String value, long importId) {
        var earlier = stored(record, id, answer.field());
        if (earlier.isPresent() && earlier.get().value().equals(value)) {
            return;
        }
        clear(record, id, answer.field());
        if (value != null) {
            write(record, id, answer.field(), new Stored(answer.sealed() ? SEALED : CLEAR, value, importId));
        }
    }

    /** The answers that the columns of a file may change, each under a key of its own. */
    Map<String, List<String>> before(ExchangeFile file, long id) {
        var before = new LinkedHashMap<String, List<String>>();
        for (Column column : file.columns()) {
            if (column.target() instanceof Target.Answer answer) {
                stored(file.table(), id, answer.field()).ifPresent(it -> before.put(String.join(":", TABLE, answer.field(),
                        it.column()),
                        it.importId() == null ? List.of(it.value()) : List.of(it.value(), it.importId().toString())));
            }
        }
        return before;
    }

    /** Puts the answers of an image back. */
    void restore(String record, long id, Map<String, List<String>> before) {
        before.forEach((part, value) -> {
            if (isAnswer(part)) {
                var names = part.split(":");
                clear(record, id, names[1]);
                write(record, id, names[1], new Stored(names[2], value.get(0), value.size() == 1 ? null
                        : Long.valueOf(value.get(1))));
            }
        });
    }

    private Optional<Stored> stored(String record, long id, String field) {
        return prepared.first(("SELECT id, coded, inside, import_id FROM field_value WHERE %s = ? AND field = ? ORDER BY id DESC "
                + "LIMIT 1")
                .formatted(record), (row, number) -> {
                    var clear = row.getString(CLEAR);
                    var value = clear != null ? clear : seals.text(TABLE, SEALED, RowPart.of(row.getLong("id")),
                            row.getBytes(SEALED));
                    long from = row.getLong("import_id");
                    return new Stored(clear != null ? CLEAR : SEALED, String.valueOf(value), row.wasNull() ? null : from);
                }, List.of(id, field));
    }

    private void clear(String record, long id, String field) {
        prepared.run("DELETE FROM field_value WHERE %s = ? AND field = ?".formatted(record), List.of(id, field));
    }

    private void write(String record, long id, String field, Stored answer) {
        long row = prepared.first("SELECT seq + 1 FROM sqlite_sequence WHERE name = 'field_value'",
                (found, number) -> found.getLong(1),
                List.of()).orElse(1L);
        prepared.run("INSERT INTO field_value (id, %s, field, %s, import_id) VALUES (?, ?, ?, ?, ?)"
                .formatted(record, answer.column()),
                Arrays.asList(row, id, field, seals.written(TABLE, answer.column(), RowPart.of(row), answer.value()),
                answer.importId()));
    }
}
