package org.handoff.referrals;

import org.handoff.shared.Refusal;

final class IncidentOutsideArrest extends Refusal {

    private static final long serialVersionUID = 1L;

    IncidentOutsideArrest(ReferralId id) {
        super(Kind.INVALID, "%s has an incident number, and that goes with door ARREST only. Leave it empty with --incident -, or give --door ARREST.".formatted(id));
    }
}
