package org.handoff.shared;

import java.time.LocalDate;

final class PeriodEndsBeforeItStarts extends Refusal {

    private static final long serialVersionUID = 1L;

    PeriodEndsBeforeItStarts(LocalDate from, LocalDate to) {
        super(Kind.INVALID, "The period ends on %s, before it starts on %s. Swap --from and --to.".formatted(to, from));
    }
}
