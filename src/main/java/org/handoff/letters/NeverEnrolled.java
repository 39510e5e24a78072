package org.handoff.letters;

import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class NeverEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    NeverEnrolled(ParticipantId participant) {
        super(Kind.INVALID, ("%1$s was never enrolled, so there is no participation to confirm. To enrol somebody: episode enrol "
                + "R1; the referrals: referral list %1$s")
                .formatted(participant));
    }
}
