package org.handoff.accounts;

import java.time.Duration;
import org.handoff.shared.Refusal;

final class WaitBeforeTrying extends Refusal {

    private static final long serialVersionUID = 1L;

    WaitBeforeTrying(Duration left) {
        super(Kind.NOT_PERMITTED, "Too many wrong passphrases. Wait %d s, then try again.".formatted((left.toMillis() + 999) / 1000));
    }
}
