/**
 * Estimators and intervals, each with the source of its formula. Pure arithmetic: no beans, no tables, no words of the trade.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.handoff.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
