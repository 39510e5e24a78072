/** The commands of {@code legal}. */
@NullMarked
package org.handoff.legal.shell;

import org.jspecify.annotations.NullMarked;
