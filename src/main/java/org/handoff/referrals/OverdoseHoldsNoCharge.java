package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class OverdoseHoldsNoCharge extends Refusal {

    private static final long serialVersionUID = 1L;

    OverdoseHoldsNoCharge() {
        super(Kind.INVALID, "A referral after an overdose holds no charge: who calls for help is not charged. Leave out --offence, or give another --pathway.");
    }
}
