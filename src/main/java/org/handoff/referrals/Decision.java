package org.handoff.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a referral, by whom, when and why.
 *
 * @param decision      code of the list {@code decision}
 * @param eligibility   code of the list {@code eligibility}, or null to leave it as it is
 * @param denialReason  code of the list {@code denial-reason}
 * @param again         whether an earlier decision may be replaced
 */
public record Decision(String decision, LocalDate on, @Nullable String eligibility, @Nullable String denialReason,
        @Nullable String by, boolean again) {
}
