package org.handoff.accounts;

import org.jspecify.annotations.Nullable;

/**
 * A user as lists show one.
 *
 * @param lastSignedInOn  the day, ISO, or null for never
 */
public record AccountRow(AccountId id, String name, Role role, boolean disabled, boolean firstPassphrase, @Nullable String lastSignedInOn) {
}
