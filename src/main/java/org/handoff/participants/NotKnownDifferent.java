package org.handoff.participants;

import org.handoff.shared.Refusal;

final class NotKnownDifferent extends Refusal {

    private static final long serialVersionUID = 1L;

    NotKnownDifferent(ParticipantId one, ParticipantId other) {
        super(Kind.NOT_FOUND, "Nothing was decided about %s and %s. What was: participant duplicates --decided".formatted(one, other));
    }
}
