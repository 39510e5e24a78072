/**
 * A throw-away county of obviously invented people, from a fixed seed, for a first look and for training.
 * <p>Start at {@link org.handoff.demo.DemoOpening}. Writes nothing itself: it makes files of the
 * exchange format and imports them, and asks the features for the rest.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "platform", "console", "vault", "accounts", "program", "imports",
        "participants", "referrals", "episodes", "plans", "notes", "tasks", "court", "outcomes", "encounters"})
@NullMarked
package org.handoff.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
