package org.handoff.legal;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class LiftedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    LiftedAlready(LegalHoldId id, LocalDate on) {
        super(Kind.INVALID, "%s was lifted on %s already. Which ones stand: legal-hold list".formatted(id, on));
    }
}
