/**
 * What the reports count: every measure of the program, from the {@code report_*} views, for one period and one as-of date.
 * <p>Start at {@link org.handoff.measures.Measures}. What each measure means stands in {@code config/measures/measures.yml}.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "statistics"})
@NullMarked
package org.handoff.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
