package org.handoff.participants;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class DiedBeforeBirth extends Refusal {

    private static final long serialVersionUID = 1L;

    DiedBeforeBirth(LocalDate deceasedOn, LocalDate dob) {
        super(Kind.INVALID, "deceased_on %s is before dob %s; it can be that day or later.".formatted(deceasedOn, dob));
    }
}
