package org.handoff.accounts;

import java.time.Duration;
import org.handoff.shared.Refusal;

final class WaitBeforeTrying extends Refusal {

    private static final long serialVersionUID = 1L;

    WaitBeforeTrying(String what, Duration left) {
        super(Kind.NOT_PERMITTED, "Too many wrong %s. Wait %d s, then try again.".formatted(what, (left.toMillis() + 999) / 1000));
    }
}
