package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.referrals.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of episodes; contacts and connections are those of the person since the enrolment.
 *
 * @param status       code of the list {@code engagement-status}, as a worker last saw it
 * @param statusSince  the day it holds from
 * @param worker       who saw the person last, or else has the referral
 */
public record EpisodeRow(EpisodeId id, ReferralId referral, ParticipantId participant, String name, LocalDate enrolledOn,
        @Nullable LocalDate closedOn, @Nullable String closureReason, @Nullable String completion, @Nullable String destination,
        String status, LocalDate statusSince, @Nullable String site, @Nullable String worker, @Nullable LocalDate lastSeen, int contacts, int connections, @Nullable String externalKey) {

    /** What of it was said at the enrolment. */
    EpisodeDetails said() {
        return new EpisodeDetails(referral, enrolledOn, site);
    }

    /** Whether the person is enrolled in it after a day. */
    boolean reachesBeyond(LocalDate day) {
        return closedOn == null || closedOn.isAfter(day);
    }
}
