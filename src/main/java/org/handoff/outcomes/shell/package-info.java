/** The commands of {@code outcomes}. */
@NullMarked
package org.handoff.outcomes.shell;

import org.jspecify.annotations.NullMarked;
