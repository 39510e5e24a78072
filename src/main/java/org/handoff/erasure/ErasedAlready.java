package org.handoff.erasure;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class ErasedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ErasedAlready(ParticipantId id, LocalDate on) {
        super(Kind.INVALID, "%s was erased on %s already. Who is left: participant list".formatted(id, on));
    }
}
