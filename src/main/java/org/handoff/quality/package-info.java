/**
 * What the records lack and where they contradict each other, by the rules of {@code config/quality}, and which findings are no
 * errors.
 * <p>Start at {@link org.handoff.quality.Quality}. Writes {@code quality_exemption}; reads the {@code quality_*} views.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
