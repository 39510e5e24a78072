package org.handoff.justice;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class OverdoseIsNoOffence extends Refusal {

    private static final long serialVersionUID = 1L;

    OverdoseIsNoOffence(ParticipantId id, LocalDate on) {
        super(Kind.INVALID, "%s was referred after an overdose on %s, and such a contact holds no offence: who calls for help is not charged. Leave --index out.".formatted(id, on));
    }
}
