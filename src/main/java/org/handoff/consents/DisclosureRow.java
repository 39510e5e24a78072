package org.handoff.consents;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log of disclosures.
 *
 * @param by  who disclosed it, by name
 */
public record DisclosureRow(DisclosureId id, DisclosureBasis basis, @Nullable String by) {
}
