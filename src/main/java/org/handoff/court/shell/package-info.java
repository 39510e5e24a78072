/** The commands of {@code court}. */
@NullMarked
package org.handoff.court.shell;

import org.jspecify.annotations.NullMarked;
