package org.handoff.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change, as a list shows it.
 *
 * @param user      who made it
 * @param what      the command that was typed
 * @param records   the records it wrote, in the order of writing
 * @param undoOf    the change that it took back, or null
 * @param undoneBy  the change that took it back, or null
 * @param reason    why records were voided, or null
 */
public record ChangeRow(ChangeId id, Instant at, String user, String what, List<RecordRef> records, @Nullable ChangeId undoOf,
        @Nullable ChangeId undoneBy, @Nullable String reason) {
}
