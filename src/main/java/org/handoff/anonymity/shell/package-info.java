/** The command of {@code anonymity}. */
@NullMarked
package org.handoff.anonymity.shell;

import org.jspecify.annotations.NullMarked;
