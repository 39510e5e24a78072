/**
 * What somebody means to do by a day, for a person or not.
 * <p>Start at {@link org.handoff.tasks.Tasks}. Writes {@code task}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "program", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
