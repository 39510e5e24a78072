package org.handoff.episodes;

import org.handoff.referrals.ReferralId;
import org.handoff.shared.Refusal;

final class EnrolledAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    EnrolledAlready(ReferralId referral, Episode episode) {
        super(Kind.INVALID, "%1$s was enrolled already: %2$s on %3$s. To correct that: episode edit %2$s. A re-referral opens a new episode: referral add".formatted(referral, episode.id(), episode.enrolledOn()));
    }
}
