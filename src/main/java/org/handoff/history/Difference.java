package org.handoff.history;

import org.handoff.console.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * One field of one record before and after.
 *
 * @param record  the record it belongs to, or null for a name that has no id
 * @param part    the words of the table below the record that it stands in; empty for the record itself
 * @param field   its column
 * @param before  the value with its words; null for nothing
 * @param after   the value with its words; null for nothing
 */
public record Difference(@Nullable RecordRef record, String part, String field, @Nullable Labelled before, @Nullable Labelled after) {
}
