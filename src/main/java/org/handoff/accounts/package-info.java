/**
 * Who may do what: users and their roles, signing in, the permission that each use case asks for.
 * <p>{@link org.handoff.accounts.Requires} stands on every use case; users are kept by {@link org.handoff.accounts.Accounts}. Writes {@code account}, {@code sign_in_failure}, {@code session_rule}.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "platform", "console", "vault"})
@NullMarked
package org.handoff.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
