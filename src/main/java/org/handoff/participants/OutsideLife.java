package org.handoff.participants;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class OutsideLife extends Refusal {

    private static final long serialVersionUID = 1L;

    OutsideLife(String field, LocalDate on, String end, LocalDate endOn) {
        super(Kind.INVALID, "%s %s is %s %s of the participant. Correct one of them; the participant's with: participant edit"
                .formatted(field, on, end, endOn));
    }
}
