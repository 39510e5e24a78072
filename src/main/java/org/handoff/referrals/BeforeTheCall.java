package org.handoff.referrals;

import java.time.LocalDateTime;
import org.handoff.shared.Refusal;

final class BeforeTheCall extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param what  what comes after the call, such as: the case manager arrived */
    BeforeTheCall(String what, LocalDateTime at, LocalDateTime called) {
        super(Kind.INVALID, "%s at %s, before the call at %s. A time after midnight needs its day: %sT00:10.".formatted(what, shown(at), shown(called),
                called.toLocalDate().plusDays(1)));
    }

    private static String shown(LocalDateTime time) {
        return "%s %s".formatted(time.toLocalDate(), time.toLocalTime());
    }
}
