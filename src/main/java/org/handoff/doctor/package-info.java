/**
 * Looks over the program, its data file and the machine they are on, and says what to do about what it finds.
 * <p>Start at {@link org.handoff.doctor.Doctor}. Every bean of {@link org.handoff.shared.Checkup} is one line; a module keeps its
 * own beside what they look at. Writes no table, shows nobody's data.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "machine", "platform", "console"})
@NullMarked
package org.handoff.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
