/**
 * What needs doing and how people stand, computed from what is recorded and never stored itself.
 * <p>Start at {@link org.handoff.casework.Casework}. Writes nothing; reads the {@code case_*} views.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "platform", "codes", "program", "participants", "vault", "accounts",
        "backups"})
@NullMarked
package org.handoff.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
