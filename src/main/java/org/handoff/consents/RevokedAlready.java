package org.handoff.consents;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class RevokedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    RevokedAlready(ConsentId id, LocalDate on) {
        super(Kind.INVALID, "%s was revoked on %s already. What else there is: consent list".formatted(id, on));
    }
}
