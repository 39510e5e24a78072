/**
 * The words every module shares: ids, refusals, periods, the order of dates. No beans, no Spring.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package org.handoff.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
