package org.handoff.referrals;

import java.time.LocalDateTime;
import org.handoff.shared.Refusal;

final class ReleasedBeforeTheCall extends Refusal {

    private static final long serialVersionUID = 1L;

    ReleasedBeforeTheCall(LocalDateTime released, LocalDateTime called) {
        super(Kind.INVALID, "handoff_released_at %s is before handoff_called_at %s; the officer is released after the call.".formatted(released, called));
    }
}
