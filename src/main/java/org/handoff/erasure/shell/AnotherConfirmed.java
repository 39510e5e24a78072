package org.handoff.erasure.shell;

import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class AnotherConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    AnotherConfirmed(ParticipantId id, String typed) {
        super(Kind.INVALID, "'%s' confirms somebody else than %2$s, so nothing was erased. If it is %2$s: --confirm %2$s".formatted(typed, id));
    }
}
