/** The commands of {@code audit}. */
@NullMarked
package org.handoff.audit.shell;

import org.jspecify.annotations.NullMarked;
