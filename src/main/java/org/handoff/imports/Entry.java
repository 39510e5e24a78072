package org.handoff.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row as read: the value of every filled column that could be read, and the record it hangs on.
 *
 * @param values by the column's name in the file
 * @param parent the participant or referral it points to, or null
 */
record Entry(ExchangeFile file, long row, Map<String, Object> values, @Nullable Parent parent) {

    /** The source's own key, or null where the row has none. */
    @Nullable String key() {
        return text(file.key().name());
    }

    @Nullable String text(String column) {
        return values.get(column) instanceof String text ? text : null;
    }

    /** The day of a date or of a time. */
    @Nullable LocalDate day(String column) {
        var value = values.get(column);
        if (value instanceof LocalDateTime minute) {
            return minute.toLocalDate();
        }
        return value instanceof LocalDate day ? day : null;
    }

    @SuppressWarnings("unchecked")
    List<String> several(String column) {
        return values.get(column) instanceof List<?> several ? (List<String>) several : List.of();
    }

    /** What the rules have to know of the participant or the referral a row points to. */
    record Parent(long id, @Nullable LocalDate dob, @Nullable LocalDate deceasedOn, @Nullable LocalDate receivedOn,
            @Nullable String door, @Nullable String pathway) {
    }
}
