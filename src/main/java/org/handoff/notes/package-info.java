/**
 * Notes about people: what no code says, sealed, for those who work with the person.
 * <p>Start at {@link org.handoff.notes.Notes}. Writes {@code note}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "program", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
