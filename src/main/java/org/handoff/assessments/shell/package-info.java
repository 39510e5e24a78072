/** The commands of {@code assessments}. */
@NullMarked
package org.handoff.assessments.shell;

import org.jspecify.annotations.NullMarked;
