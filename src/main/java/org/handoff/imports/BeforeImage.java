package org.handoff.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record was before an import changed it, and what the import made of it.
 *
 * @param row      every column of its row
 * @param children the values in each table below it that the import may change
 * @param after    what was written; null before it is
 */
record BeforeImage(Map<String, @Nullable Object> row, Map<String, List<String>> children, @Nullable After after) {

    /**
     * What an import wrote, of the row and below it, and nothing that it left as it was.
     *
     * @param children of an answer under the name of its field
     */
    record After(Map<String, @Nullable Object> row, Map<String, List<String>> children) {
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Puts the two halves of an image together again. */
    static BeforeImage parse(String clear, String secret) {
        var whole = JSON.readValue(clear, BeforeImage.class);
        var rest = JSON.readValue(secret, BeforeImage.class);
        var row = new LinkedHashMap<>(whole.row());
        row.putAll(rest.row());
        var children = new LinkedHashMap<>(whole.children());
        children.putAll(rest.children());
        return new BeforeImage(row, children, null);
    }

    BeforeImage become(After written) {
        return new BeforeImage(row, children, written);
    }

    /** What was answered to a field of the program's own. */
    @Nullable String answer(String field) {
        return children.entrySet().stream().filter(it -> AnswerQueries.isAnswerTo(field, it.getKey())).map(it -> it.getValue().get(0))
                .findFirst().orElse(null);
    }

    /** The half that is clear, or the half that is sealed, in the table too. */
    String json(ExchangeFile file, RowSeals seals, boolean secret) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((column, value) -> {
            if (seals.isSealed(file.table(), column) == secret) {
                columns.put(column, value);
            }
        });
        var below = new LinkedHashMap<String, List<String>>();
        file.children().stream().filter(it -> seals.isSealed(it.table(), it.column()) == secret)
                .forEach(it -> below.put(it.table(), children.getOrDefault(it.table(), List.of())));
        if (secret) {
            children.keySet().stream().filter(AnswerQueries::isAnswer).forEach(it -> below.put(it, children.get(it)));
        }
        return JSON.writeValueAsString(new BeforeImage(columns, below, after == null ? null : half(after, file, seals, secret)));
    }

    private static After half(After whole, ExchangeFile file, RowSeals seals, boolean secret) {
        var columns = new LinkedHashMap<>(whole.row());
        columns.keySet().removeIf(column -> seals.isSealed(file.table(), column) != secret);
        var below = new LinkedHashMap<>(whole.children());
        below.keySet().removeIf(part -> AnswerQueries.isAnswer(part) ? !secret : file.children().stream()
                .anyMatch(it -> it.table().equals(part) && seals.isSealed(it.table(), it.column()) != secret));
        return new After(columns, below);
    }
}
