/** The commands of {@code episodes}. */
@NullMarked
package org.handoff.episodes.shell;

import org.jspecify.annotations.NullMarked;
