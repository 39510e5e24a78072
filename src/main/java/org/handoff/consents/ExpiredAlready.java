package org.handoff.consents;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class ExpiredAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ExpiredAlready(ConsentId id, LocalDate on) {
        super(Kind.INVALID, "%s ended on %s, so there is nothing left to revoke from later on. What holds: consent list"
                .formatted(id, on));
    }
}
