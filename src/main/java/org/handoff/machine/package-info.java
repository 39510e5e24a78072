/**
 * What the machine lets others see of this program: who may open its files and folders, what it leaves behind, and the disk it
 * lies on. Nothing here knows a business word or the data file's content.
 * <p>Start at {@link org.handoff.machine.PrivateFiles}. Writes no table.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.handoff.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
