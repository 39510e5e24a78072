/** The commands of {@code reports}. */
@NullMarked
package org.handoff.reports.shell;

import org.jspecify.annotations.NullMarked;
