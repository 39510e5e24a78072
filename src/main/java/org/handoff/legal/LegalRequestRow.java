package org.handoff.legal;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log of requests.
 *
 * @param by  who logged it, by name
 */
public record LegalRequestRow(LegalRequestId id, LegalRequest request, @Nullable String by) {
}
