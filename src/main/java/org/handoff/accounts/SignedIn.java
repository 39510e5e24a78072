package org.handoff.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param staff  the number of the worker this is, or null for one who does not work with participants
 */
public record SignedIn(AccountId account, String name, Role role, @Nullable Long staff) {
}
