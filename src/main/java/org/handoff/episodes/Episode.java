package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.referrals.OpenReferral;
import org.handoff.referrals.ReferralId;
import org.handoff.shared.DateOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One enrolment in the program, from the day it began to the day it was closed. */
record Episode(@Id @Nullable EpisodeId id, @Version @Nullable Integer version, ReferralId referral, LocalDate enrolledOn,
        @Nullable LocalDate closedOn, @Nullable String closureReason, @Nullable String completion, @Nullable String destination) {

    private static final String IN_PROGRESS = "IN_PROGRESS";

    Episode {
        DateOrder.check(DateOrder.EPISODE, field -> field.equals("closed_on") ? closedOn : enrolledOn);
    }

    static Episode enrolled(OpenReferral referral, LocalDate on) {
        DateOrder.check(DateOrder.EPISODE_OF_REFERRAL, field -> field.equals("enrolled_on") ? on : referral.receivedOn());
        return new Episode(null, null, referral.id(), on, null, null, IN_PROGRESS, null);
    }

    Episode closed(Closure it) {
        if (closedOn != null && !it.again()) {
            throw new ClosedAlready(id, closedOn);
        }
        return new Episode(id, version, referral, enrolledOn, it.on(), it.reason(),
                it.completion() == null ? completion : it.completion(),
                it.destination() == null ? destination : it.destination());
    }
}
