/**
 * Who may do what: users and their roles, signing in, the permission that each use case asks for.
 * <p>Start at {@link org.handoff.accounts.Requires}, which every use case bears. Writes {@code account}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console"})
@NullMarked
package org.handoff.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
