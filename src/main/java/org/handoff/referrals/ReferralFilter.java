package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which referrals a list shows; null means all. {@code open}: those that still wait for a decision or an intake. */
public record ReferralFilter(@Nullable ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to, boolean open) {

    public ReferralFilter {
        Period.requireOrder(from, to);
    }
}
