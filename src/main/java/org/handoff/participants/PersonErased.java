package org.handoff.participants;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class PersonErased extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonErased(ParticipantId id, LocalDate on) {
        super(Kind.INVALID, "%s was erased on %s, and nothing can be added to what is counted. Record the person anew: participant add"
                .formatted(id, on));
    }
}
