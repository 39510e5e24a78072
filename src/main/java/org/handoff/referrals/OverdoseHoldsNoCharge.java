package org.handoff.referrals;

import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class OverdoseHoldsNoCharge extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param id  null for a referral that is about to be recorded */
    OverdoseHoldsNoCharge(@Nullable ReferralId id) {
        super(Kind.INVALID, "A referral after an overdose holds no charge: who calls for help is not charged. " + (id == null
                ? "Leave out --offence, or give another --pathway." : "If the pathway is wrong: referral edit %s --pathway CODE".formatted(id)));
    }
}
