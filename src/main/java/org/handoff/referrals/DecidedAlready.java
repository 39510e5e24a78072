package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class DecidedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    DecidedAlready(@Nullable ReferralId id, String decision, @Nullable LocalDate on) {
        super(Kind.INVALID, "%s was decided already: %s%s. To replace that decision, add --again.".formatted(id, decision, on == null ? "" : " on " + on));
    }
}
