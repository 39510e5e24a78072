/** The command of {@link org.handoff.doctor}. */
@NullMarked
package org.handoff.doctor.shell;

import org.jspecify.annotations.NullMarked;
