/** The commands of {@code referrals}. */
@NullMarked
package org.handoff.referrals.shell;

import org.jspecify.annotations.NullMarked;
