package org.handoff.letters;

import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class BeyondALetter extends Refusal {

    private static final long serialVersionUID = 1L;

    BeyondALetter(ParticipantId participant) {
        super(Kind.DISCLOSURE, ("A participation letter tells IDENTITY, PARTICIPATION and, if asked, GOALS: a court needs no "
                + "more. For more: participant packet %s")
                .formatted(participant));
    }
}
