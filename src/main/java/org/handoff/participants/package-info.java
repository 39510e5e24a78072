/**
 * The people the program knows: names, birth dates, aliases, external references, all of them sealed.
 * <p>Start at {@link org.handoff.participants.Participants}. Writes {@code participant} and the two tables under it.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console", "codes", "program", "vault", "accounts"})
@NullMarked
package org.handoff.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
