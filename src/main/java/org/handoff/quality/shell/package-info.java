/** The commands of {@code quality}. */
@NullMarked
package org.handoff.quality.shell;

import org.jspecify.annotations.NullMarked;
