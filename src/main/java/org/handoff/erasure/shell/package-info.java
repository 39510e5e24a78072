/** The commands of {@code erasure}. */
@NullMarked
package org.handoff.erasure.shell;

import org.jspecify.annotations.NullMarked;
