/** The commands of {@code backups}. */
@NullMarked
package org.handoff.backups.shell;

import org.jspecify.annotations.NullMarked;
