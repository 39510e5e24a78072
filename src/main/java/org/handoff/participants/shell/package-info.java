/** The commands of {@code participants}. */
@NullMarked
package org.handoff.participants.shell;

import org.jspecify.annotations.NullMarked;
