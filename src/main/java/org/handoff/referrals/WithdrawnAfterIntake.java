package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class WithdrawnAfterIntake extends Refusal {

    private static final long serialVersionUID = 1L;

    WithdrawnAfterIntake(ReferralId id, LocalDate intakeOn) {
        super(Kind.INVALID, "The intake of %s was done on %s, so it cannot be withdrawn any more. If the person leaves: episode close".formatted(id, intakeOn));
    }
}
