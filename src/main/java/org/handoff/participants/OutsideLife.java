package org.handoff.participants;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class OutsideLife extends Refusal {

    private static final long serialVersionUID = 1L;

    OutsideLife(ParticipantId id, String field, LocalDate on, String end, LocalDate endOn) {
        super(Kind.INVALID, "%s %s is %s of %s on %s. Type another day, or correct the person: participant edit %s"
                .formatted(field, on, end, id, endOn, id));
    }
}
