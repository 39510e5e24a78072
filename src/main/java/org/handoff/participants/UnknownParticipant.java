package org.handoff.participants;

import org.handoff.shared.Refusal;

final class UnknownParticipant extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownParticipant(String typed) {
        super(Kind.NOT_FOUND, "There is no participant %s. Look for the person: participant find NAME".formatted(typed));
    }
}
