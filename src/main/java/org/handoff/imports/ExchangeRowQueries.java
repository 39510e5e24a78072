package org.handoff.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the records of a file of the exchange format, opened. Table names come from {@link ExchangeFormat} only. */
@Component
class ExchangeRowQueries {

    private static final String MERGED = "merged_into";

    private final JdbcClient jdbc;
    private final RowSeals seals;

    ExchangeRowQueries(JdbcClient jdbc, RowSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** A record: its number, and its own columns by their names, opened. */
    record Stored(long id, Map<String, @Nullable Object> columns) {
    }

    /** The key of its source that each record of a table has; null where it was recorded in the program. */
    Map<Long, @Nullable String> keys(String table) {
        var keys = new LinkedHashMap<Long, @Nullable String>();
        jdbc.sql("SELECT id, external_key FROM %s ORDER BY id".formatted(table)).query(row -> {
            keys.put(row.getLong(1), seals.text(table, RowSeals.KEY, RowPart.of(row.getLong(1)), row.getBytes(2)));
        });
        return keys;
    }

    /** Who became of each person whose record was merged into another. */
    Map<Long, Long> merged() {
        var merged = new HashMap<Long, Long>();
        jdbc.sql("SELECT id, merged_into FROM participant WHERE merged_into IS NOT NULL").query(row -> {
            merged.put(row.getLong(1), row.getLong(2));
        });
        return merged;
    }

    /** The names of agencies, providers or staff. */
    Map<Long, String> names(String table) {
        var names = new HashMap<Long, String>();
        jdbc.sql("SELECT id, name FROM %s".formatted(table)).query(row -> {
            names.put(row.getLong(1), row.getString(2));
        });
        return names;
    }

    /** What stands below the records, by their numbers, in its order. */
    Map<Long, List<String>> children(ExchangeFile file, Target.Children below) {
        boolean ordered = seals.isSealed(below.table(), below.column());
        var children = new HashMap<Long, List<String>>();
        jdbc.sql("SELECT %1$s, %2$s FROM %3$s ORDER BY %1$s, %4$s".formatted(file.table(), below.column(), below.table(),
                ordered ? "place" : below.column())).query(row -> {
                    var of = children.computeIfAbsent(row.getLong(1), first -> new ArrayList<>());
                    // an erased person's list holds nothing
                    var text = ordered ? seals.text(below.table(), below.column(), RowPart.of(row.getLong(1), of.size()), row.getBytes(2))
                            : row.getString(2);
                    of.add(Objects.requireNonNullElse(text, ""));
                });
        return children;
    }

    /** What was answered to one of the program's own fields, by the numbers of the records; of two answers, the later. */
    Map<Long, String> answers(ExchangeFile file, Target.Answer answer) {
        var answers = new HashMap<Long, String>();
        jdbc.sql("SELECT id, %1$s, coded, inside FROM field_value WHERE %1$s IS NOT NULL AND field = ? ORDER BY id".formatted(file.table()))
                .param(answer.field()).query(row -> {
                    var value = row.getString(3) != null ? row.getString(3)
                            : seals.text(AnswerQueries.TABLE, "inside", RowPart.of(row.getLong(1)), row.getBytes(4));
                    if (value != null) {
                        answers.put(row.getLong(2), value);
                    }
                });
        return answers;
    }

    /** Hands out every record, in the order of the numbers. A record that was merged into another is that other one's. */
    void each(ExchangeFile file, Consumer<Stored> taker) {
        jdbc.sql("SELECT * FROM %s ORDER BY id".formatted(file.table())).query(row -> {
            var columns = columns(file, row);
            if (columns.get(MERGED) == null) {
                taker.accept(new Stored(row.getLong("id"), columns));
            }
        });
    }

    private Map<String, @Nullable Object> columns(ExchangeFile file, ResultSet row) throws SQLException {
        var columns = new HashMap<String, @Nullable Object>();
        if (file.table().equals("participant")) {
            columns.put(MERGED, row.getObject(MERGED));
        }
        for (Column column : file.columns()) {
            var name = column.target() instanceof Target.Plain plain ? plain.column() : column.target() instanceof Target.Named named
                    ? named.column() : column.target() instanceof Target.Reference reference ? reference.column() : null;
            if (name != null) {
                columns.put(name, seals.read(file.table(), name, RowPart.of(row.getLong("id")), row.getObject(name)));
            }
        }
        return columns;
    }
}
