/** The commands of {@code codes}. */
@NullMarked
package org.handoff.codes.shell;

import org.jspecify.annotations.NullMarked;
