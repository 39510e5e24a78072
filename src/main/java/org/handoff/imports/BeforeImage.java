package org.handoff.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record was before an import changed it.
 *
 * @param row      every column of its row
 * @param children the values in each table below it that the import may change
 */
record BeforeImage(Map<String, @Nullable Object> row, Map<String, List<String>> children) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Puts the two halves of an image together again. */
    static BeforeImage parse(String clear, String secret) {
        var whole = JSON.readValue(clear, BeforeImage.class);
        var rest = JSON.readValue(secret, BeforeImage.class);
        var row = new LinkedHashMap<>(whole.row());
        row.putAll(rest.row());
        var children = new LinkedHashMap<>(whole.children());
        children.putAll(rest.children());
        return new BeforeImage(row, children);
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
        return JSON.writeValueAsString(new BeforeImage(columns, below));
    }
}
