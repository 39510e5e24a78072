package org.handoff.imports;

import org.jspecify.annotations.Nullable;

/**
 * One row of an import in the log.
 *
 * @param key     the source's own key, null where the row had none
 * @param problem why it was refused, null where it was not
 */
public record ImportedRow(String file, long row, @Nullable String key, Outcome outcome, @Nullable String problem) {
}
