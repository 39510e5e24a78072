/** The commands of {@code program}. */
@NullMarked
package org.handoff.program.shell;

import org.jspecify.annotations.NullMarked;
