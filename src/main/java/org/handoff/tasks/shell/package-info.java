/** The commands of {@code tasks}. */
@NullMarked
package org.handoff.tasks.shell;

import org.jspecify.annotations.NullMarked;
