package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class UnknownCharge extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCharge(String typed) {
        super(Kind.NOT_FOUND, "There is no charge %s. See: charge list".formatted(typed));
    }
}
