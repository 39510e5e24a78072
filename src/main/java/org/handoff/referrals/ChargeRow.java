package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** One line of a list of charges. */
public record ChargeRow(ChargeId id, ReferralId referral, ParticipantId participant, String offence, @Nullable String level,
        @Nullable String activity, @Nullable String drug, @Nullable Double quantity, @Nullable String unit, String status,
        @Nullable LocalDate statusOn, @Nullable String decidedBy) {
}
