/**
 * Meetings in the field of officers and outreach workers with people who may be diverted: what was offered, and what became of
 * the offer. Many never lead to a referral, and some are with somebody nobody could identify.
 * <p>Start at {@link org.handoff.encounters.Encounters}. Writes {@code encounter}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "program", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.encounters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
