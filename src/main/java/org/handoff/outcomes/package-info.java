/**
 * How something stands in a person's life, seen or heard between two interviews.
 * <p>Start at {@link org.handoff.outcomes.Outcomes}. Writes {@code outcome_observation}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "participants", "episodes", "vault", "accounts"})
@NullMarked
package org.handoff.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
