package org.handoff.contacts;

import org.handoff.shared.Refusal;

final class MoreThanADay extends Refusal {

    private static final long serialVersionUID = 1L;

    MoreThanADay(int minutes) {
        super(Kind.INVALID, "minutes %d does not fit in a day: 0 to 1440. Record what went on longer as one contact a day."
                .formatted(minutes));
    }
}
