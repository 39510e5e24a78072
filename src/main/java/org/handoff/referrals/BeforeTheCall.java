package org.handoff.referrals;

import java.time.LocalDateTime;
import org.handoff.shared.Refusal;

final class ArrivedBeforeTheCall extends Refusal {

    private static final long serialVersionUID = 1L;

    ArrivedBeforeTheCall(LocalDateTime arrived, LocalDateTime called) {
        super(Kind.INVALID, "handoff_arrived_at %s is before handoff_called_at %s; the case manager arrives after the call.".formatted(arrived, called));
    }
}
