/** The commands of {@code casework}. */
@NullMarked
package org.handoff.casework.shell;

import org.jspecify.annotations.NullMarked;
