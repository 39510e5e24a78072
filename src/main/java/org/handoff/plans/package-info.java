/**
 * What people want for themselves: the plan of an episode, its goals in the participant's own words, the steps towards them.
 * <p>Start at {@link org.handoff.plans.Goals}. Writes {@code plan}, {@code goal} and {@code goal_step}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "participants", "episodes", "vault", "accounts"})
@NullMarked
package org.handoff.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
