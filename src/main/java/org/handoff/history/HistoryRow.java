package org.handoff.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to a record.
 *
 * @param change      the change, or null for an import
 * @param user        who, or null for an import
 * @param what        the command that was typed
 * @param difference  what was changed, or null when the line says it all
 */
public record HistoryRow(Instant at, @Nullable ChangeId change, @Nullable String user, String what, @Nullable Difference difference) {
}
