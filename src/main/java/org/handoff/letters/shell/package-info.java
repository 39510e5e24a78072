/** The commands of {@code letters}. */
@NullMarked
package org.handoff.letters.shell;

import org.jspecify.annotations.NullMarked;
