package org.handoff.referrals;

import java.time.LocalDate;
import java.util.List;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One charge held over a referral through the arrest door. */
record Charge(@Id ChargeId id, @Version @Nullable Integer version, ReferralId referral, String offence,
        @Nullable Sealed localStatute, @Nullable String level, @Nullable String arrestType, @Nullable String criminalActivity,
        @Nullable String drug, @Nullable Double quantity, @Nullable String unit, String status, @Nullable LocalDate statusOn,
        @Nullable Sealed decidedBy) {

    private static final String PENDING_REVIEW = "10";

    static Charge sent(ChargeId id, ReferralId referral, NewCharge it, @Nullable Sealed statute, LocalDate on) {
        return new Charge(id, null, referral, it.offence(), statute, it.level(), it.arrestType(), it.activity(), it.drug(),
                it.quantity(), it.unit(), PENDING_REVIEW, on, null);
    }

    /** Whether its report went to the prosecutor on a day, as far as is known, and nothing came of it yet. */
    boolean waitsSince(LocalDate day) {
        return status.equals(PENDING_REVIEW) && day.equals(statusOn);
    }

    /** The same, sent on another day. */
    Charge sentOn(LocalDate day) {
        return new Charge(id, version, referral, offence, localStatute, level, arrestType, criminalActivity, drug, quantity, unit,
                status, day, decidedBy);
    }

    Charge decided(ChargeDecision it, @Nullable Sealed by) {
        if (status.equals(it.status())) {
            throw new ChargeStandsThereAlready(id, status, statusOn);
        }
        DateOrder.check(List.of(DateOrder.CHARGE_STATUS), field -> field.equals("status_on") ? it.on() : statusOn);
        return new Charge(id, version, referral, offence, localStatute, level, arrestType, criminalActivity, drug, quantity, unit,
                it.status(), it.on(), by);
    }
}
