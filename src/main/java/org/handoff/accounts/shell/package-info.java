/** The commands of {@code accounts}. */
@NullMarked
package org.handoff.accounts.shell;

import org.jspecify.annotations.NullMarked;
