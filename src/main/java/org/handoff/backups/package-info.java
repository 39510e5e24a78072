/**
 * Backups: a consistent copy of the data file while others write, checked by opening it, sealed as a whole, and put back.
 * <p>Start at {@link org.handoff.backups.Backups}. Writes {@code backup} and {@code unsaved_change}. What another module wants
 * checked in a copy before it counts is a {@link org.handoff.backups.BackupCheck}.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine", "platform", "vault", "accounts", "console", "program"})
@NullMarked
package org.handoff.backups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
