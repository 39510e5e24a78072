/** The commands of {@code expenses}. */
@NullMarked
package org.handoff.expenses.shell;

import org.jspecify.annotations.NullMarked;
