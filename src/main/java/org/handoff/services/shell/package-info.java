/** The commands of {@code services}. */
@NullMarked
package org.handoff.services.shell;

import org.jspecify.annotations.NullMarked;
