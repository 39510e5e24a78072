package org.handoff.plans;

import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class NotEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    NotEnrolled(ParticipantId id) {
        super(Kind.INVALID, "%1$s has no open episode, and a goal belongs to one. See: episode list %1$s".formatted(id));
    }
}
