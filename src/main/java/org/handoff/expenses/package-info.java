/**
 * Money spent on people and on the program.
 * <p>Start at {@link org.handoff.expenses.Expenses}. Writes {@code expense}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "participants", "episodes", "accounts"})
@NullMarked
package org.handoff.expenses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
