/**
 * What was changed, by whom, and taking it back: the journal of changes, undo, redo and voiding.
 * <p>Start at {@link org.handoff.history.ChangeHistory}. The journal ({@code change_set}, {@code change}, {@code change_value}) is
 * written by triggers of every table, so that no use case can forget it; this module opens it for each use case, reads it, and
 * writes rows of any table back as they were. Which tables that leaves out stands in {@code db/journal.yml}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console", "codes", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
