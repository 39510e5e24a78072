package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class NoRulesChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRulesChosen() {
        super(Kind.INVALID, "No eligibility rules are chosen for this site. A lead chooses them: referral rules --use NAME. See: referral rules");
    }
}
