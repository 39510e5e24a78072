/**
 * Matters before a court that the program helps with, and the days on which somebody has to be there.
 * <p>Start at {@link org.handoff.court.LegalMatters}. Writes {@code legal_matter}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "participants", "episodes", "vault", "accounts"})
@NullMarked
package org.handoff.court;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
