/** The commands of {@code plans}. */
@NullMarked
package org.handoff.plans.shell;

import org.jspecify.annotations.NullMarked;
