package org.handoff.contacts;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class DaysSwapped extends Refusal {

    private static final long serialVersionUID = 1L;

    DaysSwapped(LocalDate from, LocalDate to) {
        super(Kind.INVALID, "--to %s is before --from %s. Swap them.".formatted(to, from));
    }
}
