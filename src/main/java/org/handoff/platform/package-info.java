/**
 * The odd facts about SQLite, the data file and the clock: technical, no business word.
 * <p>Start at {@link org.handoff.platform.DataFile}. Writes no table of its own; keeps the schema in step with the program.
 */
@ApplicationModule(allowedDependencies = {"shared", "machine"})
@NullMarked
package org.handoff.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
