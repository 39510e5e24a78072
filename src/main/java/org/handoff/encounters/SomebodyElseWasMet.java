package org.handoff.encounters;

import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class SomebodyElseWasMet extends Refusal {

    private static final long serialVersionUID = 1L;

    SomebodyElseWasMet(EncounterId id, ParticipantId known) {
        super(Kind.INVALID, "%s was with %s. If that is wrong, take it back with undo, or void it: void %s".formatted(id, known, id));
    }
}
