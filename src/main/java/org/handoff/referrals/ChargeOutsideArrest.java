package org.handoff.referrals;

import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class ChargeOutsideArrest extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param id  null for a referral that is about to be recorded */
    ChargeOutsideArrest(@Nullable ReferralId id, String door) {
        super(Kind.INVALID, id == null ? "Charges go with door ARREST only; this referral comes through %s. Leave out --offence, or give --door ARREST.".formatted(door)
                : "Charges go with door ARREST only; %1$s came through %2$s. If the door is wrong: referral edit %1$s --door ARREST".formatted(id, door));
    }
}
