/** The commands of {@code consents}. */
@NullMarked
package org.handoff.consents.shell;

import org.jspecify.annotations.NullMarked;
