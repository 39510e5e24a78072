package org.handoff.participants;

import org.handoff.shared.Refusal;

final class BothEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    BothEnrolled(ParticipantId survivor, long open, ParticipantId person, long other) {
        super(Kind.INVALID, """
                %s and %s are both enrolled (E%d, E%d), and nobody is enrolled twice at a time. Close one of the two, then merge: \
                episode close E%d""".formatted(survivor, person, open, other, other));
    }
}
