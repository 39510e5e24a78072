package org.handoff.referrals;

import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Which charges a list shows; null means all.
 *
 * @param open    those the prosecutor has not settled: pending, held, never answered
 * @param history every status they came to, instead of the one they have
 */
public record ChargeFilter(@Nullable ReferralId referral, @Nullable ParticipantId participant, boolean open, boolean history) {
}
