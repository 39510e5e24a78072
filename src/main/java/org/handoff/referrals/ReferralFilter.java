package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which referrals a list shows; null means all. {@code open}: those that still wait for a decision or an intake;
 * {@code worker} is the owner's name, {@code site} the site's. */
public record ReferralFilter(@Nullable ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to, boolean open,
        @Nullable String worker, @Nullable String site) {

    /** Of every worker and site. */
    public ReferralFilter(@Nullable ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to, boolean open) {
        this(participant, from, to, open, null, null);
    }

    public ReferralFilter {
        Period.requireOrder(from, to);
    }
}
