/** The commands that tell what was changed and take it back. */
@NullMarked
package org.handoff.history.shell;

import org.jspecify.annotations.NullMarked;
