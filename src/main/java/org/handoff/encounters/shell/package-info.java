/** The commands of {@code encounters}. */
@NullMarked
package org.handoff.encounters.shell;

import org.jspecify.annotations.NullMarked;
