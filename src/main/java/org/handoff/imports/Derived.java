package org.handoff.imports;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that no file has, worked out from a date that it has.
 *
 * @param column the column of the table
 * @param from   the date's column, of the same name in the file and in the table
 * @param value  what it is for that day and the site's intake window in days
 */
record Derived(String column, String from, BiFunction<LocalDate, Integer, Object> value) {

    @Nullable Object of(Entry entry, int intakeDays) {
        var day = entry.day(from);
        return day == null ? null : value.apply(day, intakeDays);
    }
}
