package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.referrals.ReferralId;
import org.jspecify.annotations.Nullable;

/** What is said when a person is enrolled; the site is a name, and without one the first counts. */
public record EpisodeDetails(ReferralId referral, LocalDate enrolledOn, @Nullable String site) {
}
