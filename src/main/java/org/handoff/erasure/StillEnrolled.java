package org.handoff.erasure;

import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class StillEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    StillEnrolled(ParticipantId id, long episode) {
        super(Kind.INVALID, "%s is still enrolled, and could not be told from others afterwards. First: episode close E%d"
                .formatted(id, episode));
    }
}
