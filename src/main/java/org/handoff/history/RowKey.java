package org.handoff.history;

import java.util.Arrays;
import java.util.List;
import org.handoff.vault.RowPart;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of one table.
 *
 * @param json  the values of its key as a JSON array, as the journal has them
 */
record RowKey(String table, String json) {

    static RowKey of(String table, long id) {
        return new RowKey(table, "[" + id + "]");
    }

    /** The values of the key, numbers and texts. */
    List<Object> values() {
        return Arrays.stream(JsonMapper.shared().readValue(json, Object[].class))
                .map(value -> value instanceof Integer number ? (Object) number.longValue() : value).toList();
    }

    /** The first number of the key. */
    long number() {
        return values().stream().filter(Long.class::isInstance).map(Long.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("No number in the key of " + table));
    }

    /** The row as sealed values know it. */
    RowPart part() {
        var values = values();
        return values.size() > 1 && values.get(1) instanceof Long place ? RowPart.of(number(), place.intValue()) : RowPart.of(number());
    }
}
