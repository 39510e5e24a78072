/** The commands of {@code justice}. */
@NullMarked
package org.handoff.justice.shell;

import org.jspecify.annotations.NullMarked;
