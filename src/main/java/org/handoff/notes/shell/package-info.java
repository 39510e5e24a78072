/** The commands of {@code notes}. */
@NullMarked
package org.handoff.notes.shell;

import org.jspecify.annotations.NullMarked;
