/**
 * Interviews at entry, in between and at exit: where a person stands in housing, work, health and use.
 * <p>Start at {@link org.handoff.assessments.Assessments}. Writes {@code assessment}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "accounts", "codes", "participants"})
@NullMarked
package org.handoff.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
