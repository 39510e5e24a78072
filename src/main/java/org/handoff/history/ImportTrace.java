package org.handoff.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one import did to a record.
 *
 * @param image what it was before and what the import wrote; null where the import made the record
 */
record ImportTrace(Instant at, String what, @Nullable Image image) {

    /**
     * What an import keeps of a record that it changes.
     *
     * @param row      every column before
     * @param children the values in tables below it before, and answers, as {@code field_value:} with the field and the column
     * @param after    what was written; null of an import from before that was kept
     */
    record Image(Map<String, @Nullable Object> row, Map<String, List<String>> children, @Nullable After after) {

        private static final String ANSWER = "field_value:";

        /** Puts the half that is clear and the half that was sealed together. */
        static Image parse(String clear, String secret) {
            var one = JsonMapper.shared().readValue(clear, Image.class);
            var other = JsonMapper.shared().readValue(secret, Image.class);
            return new Image(both(one.row, other.row), both(one.children, other.children), one.after == null || other.after == null ? null
                    : new After(both(one.after.row, other.after.row), both(one.after.children, other.after.children)));
        }

        private static <V extends @Nullable Object> Map<String, V> both(Map<String, V> one, Map<String, V> other) {
            var both = new LinkedHashMap<>(one);
            both.putAll(other);
            return both;
        }

        /** The columns that were written, as they were. */
        Map<String, @Nullable Object> rowBefore() {
            var before = new LinkedHashMap<String, @Nullable Object>();
            rowAfter().keySet().forEach(column -> before.put(column, LiveQueries.plain(row.get(column))));
            return before;
        }

        /** The columns that were written, as they became. */
        Map<String, @Nullable Object> rowAfter() {
            var now = new LinkedHashMap<String, @Nullable Object>();
            if (after != null) {
                after.row.forEach((column, value) -> now.put(column, LiveQueries.plain(value)));
            }
            return now;
        }

        /** The tables below the record that were written. */
        Set<String> tables() {
            return after == null ? Set.of() : after.children.keySet().stream().filter(part -> !part.startsWith(ANSWER)).collect(Collectors.toSet());
        }

        /** The fields of the program's own that were written. */
        Set<String> fields() {
            return after == null ? Set.of() : after.children.keySet().stream().filter(part -> part.startsWith(ANSWER))
                    .map(part -> part.substring(ANSWER.length())).collect(Collectors.toSet());
        }

        List<String> before(String table) {
            return children.getOrDefault(table, List.of());
        }

        List<String> now(String table) {
            return after == null ? List.of() : after.children.getOrDefault(table, List.of());
        }

        /** An answer as it was, or null. */
        @Nullable String answerBefore(String field) {
            return children.entrySet().stream().filter(part -> part.getKey().startsWith(ANSWER + field + ":")).map(part -> part.getValue().get(0))
                    .findFirst().orElse(null);
        }

        /** An answer as it became, or null. */
        @Nullable String answerNow(String field) {
            return now(ANSWER + field).stream().findFirst().orElse(null);
        }
    }

    /** What an import wrote, of the row and below it. */
    record After(Map<String, @Nullable Object> row, Map<String, List<String>> children) {
    }
}
