package org.handoff.participants;

import org.handoff.shared.Refusal;

final class OneAndTheSame extends Refusal {

    private static final long serialVersionUID = 1L;

    OneAndTheSame(ParticipantId id) {
        super(Kind.INVALID, "Both are the record %s. Name two, such as: participant merge P7 --into P3".formatted(id));
    }
}
