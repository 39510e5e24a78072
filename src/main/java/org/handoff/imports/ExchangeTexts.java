package org.handoff.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.imports.ExchangeRowQueries.Stored;
import org.jspecify.annotations.Nullable;

/** The fields of a record as its file has them: what an import reads, turned round. */
final class ExchangeTexts {

    private static final String SEMICOLON = ";";

    private final ExchangeFile file;
    private final Map<Long, String> own;
    private final Map<String, Map<Long, String>> keys;
    private final Map<String, Map<Long, String>> names = new HashMap<>();
    private final Map<String, Map<Long, List<String>>> children = new HashMap<>();
    private final Map<String, Map<Long, String>> answers = new HashMap<>();

    /**
     * For one file.
     *
     * @param own   the keys of its own records, by their numbers
     * @param keys  those of the records that others point to, by file
     */
    ExchangeTexts(ExchangeFile file, ExchangeRowQueries queries, Map<Long, String> own, Map<String, Map<Long, String>> keys) {
        this.file = file;
        this.own = own;
        this.keys = keys;
        for (Column column : file.columns()) {
            if (column.target() instanceof Target.Named named) {
                names.put(column.name(), queries.names(named.table()));
            } else if (column.target() instanceof Target.Children below) {
                children.put(column.name(), queries.children(file, below));
            } else if (column.target() instanceof Target.Answer answer) {
                answers.put(column.name(), queries.answers(file, answer));
            }
        }
    }

    /** One row; an empty field is what was not recorded. */
    List<String> of(Stored record) {
        return file.columns().stream().map(column -> text(column, record)).map(text -> text == null ? "" : text).toList();
    }

    private @Nullable String text(Column column, Stored record) {
        var target = column.target();
        if (target instanceof Target.Key) {
            return own.get(record.id());
        } else if (target instanceof Target.Reference reference) {
            return named(keys.getOrDefault(reference.file(), Map.of()), record.columns().get(reference.column()));
        } else if (target instanceof Target.Named named) {
            return named(names.getOrDefault(column.name(), Map.of()), record.columns().get(named.column()));
        } else if (target instanceof Target.Children) {
            return joined(children.getOrDefault(column.name(), Map.of()).getOrDefault(record.id(), List.of()));
        } else if (target instanceof Target.Answer) {
            return answers.getOrDefault(column.name(), Map.of()).get(record.id());
        }
        return plain(column.kind(), record.columns().get(((Target.Plain) target).column()));
    }

    private static @Nullable String named(Map<Long, String> texts, @Nullable Object number) {
        return number instanceof Number id ? texts.get(id.longValue()) : null;
    }

    /** A semicolon inside one of several texts would part it: it is written as a comma. */
    private static String joined(List<String> texts) {
        return texts.stream().map(text -> text.replace(SEMICOLON, ",").strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining(SEMICOLON));
    }

    private static @Nullable String plain(Kind kind, @Nullable Object value) {
        if (value == null) {
            return null;
        } else if (kind == Kinds.MONEY) {
            return BigDecimal.valueOf(((Number) value).longValue(), 2).toPlainString();
        } else if (value instanceof Double decimal) {
            return BigDecimal.valueOf(decimal).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
