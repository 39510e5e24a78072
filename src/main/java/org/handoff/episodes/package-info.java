/**
 * Enrolments: when a person entered the program and left it, why, and where to.
 * <p>Start at {@link org.handoff.episodes.Enrolments}. Writes {@code episode}, {@code engagement_status} and
 * {@code episode_reopening}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console", "codes", "program", "participants", "referrals",
        "vault", "accounts"})
@NullMarked
package org.handoff.episodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
