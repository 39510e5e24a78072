package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class DenialWithoutReason extends Refusal {

    private static final long serialVersionUID = 1L;

    DenialWithoutReason() {
        super(Kind.INVALID, "A denial needs its reason: --reason CODE. See: codes show denial-reason");
    }
}
