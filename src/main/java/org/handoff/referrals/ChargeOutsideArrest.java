package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class ChargeOutsideArrest extends Refusal {

    private static final long serialVersionUID = 1L;

    ChargeOutsideArrest(String door) {
        super(Kind.INVALID, "Charges go with door ARREST only; this referral came through %s. A charge of another referral: charge add REFERRAL".formatted(door));
    }
}
