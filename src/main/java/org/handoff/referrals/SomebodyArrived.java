package org.handoff.referrals;

import java.time.LocalDateTime;
import org.handoff.shared.Refusal;

final class SomebodyArrived extends Refusal {

    private static final long serialVersionUID = 1L;

    SomebodyArrived(LocalDateTime arrived) {
        super(Kind.INVALID, "NO_RESPONDER says that nobody came, and somebody arrived at %s. Type ACCEPTED or DECLINED.".formatted(arrived));
    }
}
