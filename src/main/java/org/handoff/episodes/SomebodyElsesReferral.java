package org.handoff.episodes;

import org.handoff.participants.ParticipantId;
import org.handoff.referrals.ReferralId;
import org.handoff.shared.Refusal;

final class SomebodyElsesReferral extends Refusal {

    private static final long serialVersionUID = 1L;

    SomebodyElsesReferral(EpisodeId id, ParticipantId whose, ReferralId referral, ParticipantId other) {
        super(Kind.INVALID, "%1$s is an episode of %2$s, and %3$s is a referral of %4$s. If the wrong person was enrolled: void %1$s --reason TEXT, then episode enrol %3$s"
                .formatted(id, whose, referral, other));
    }
}
