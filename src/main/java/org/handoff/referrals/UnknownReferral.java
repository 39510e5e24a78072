package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class UnknownReferral extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownReferral(String typed) {
        super(Kind.NOT_FOUND, "There is no referral %s. See: referral list".formatted(typed));
    }
}
