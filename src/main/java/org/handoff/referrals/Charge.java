package org.handoff.referrals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One charge held over a referral through the arrest door. */
record Charge(@Id @Nullable ChargeId id, @Version @Nullable Integer version, ReferralId referral, String offence,
        @Nullable String level, @Nullable String drug, @Nullable Double quantity, @Nullable String unit, String status,
        @Nullable LocalDate statusOn) {

    private static final String PENDING_REVIEW = "10";

    static Charge sent(ReferralId referral, NewCharge it, LocalDate on) {
        return new Charge(null, null, referral, it.offence(), it.level(), it.drug(), it.quantity(), it.unit(), PENDING_REVIEW, on);
    }
}
