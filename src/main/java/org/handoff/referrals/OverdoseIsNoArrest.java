package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class OverdoseIsNoArrest extends Refusal {

    private static final long serialVersionUID = 1L;

    OverdoseIsNoArrest() {
        super(Kind.INVALID, "An overdose contact is no arrest: who calls for help is not arrested for it. Give --door SOCIAL, or another --pathway.");
    }
}
