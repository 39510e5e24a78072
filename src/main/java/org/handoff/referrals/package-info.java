/**
 * Referrals: the door, the officer's call, the decision, the hand-off, the intake; and the charges held over them.
 * <p>Start at {@link org.handoff.referrals.Referrals}. Writes {@code referral}, {@code eligibility_result}, {@code charge} and
 * {@code charge_status_change}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console", "codes", "program", "participants",
        "encounters", "eligibility", "vault", "accounts"})
@NullMarked
package org.handoff.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
