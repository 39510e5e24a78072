package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class IntakeDoneAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    IntakeDoneAlready(@Nullable ReferralId id, LocalDate on) {
        super(Kind.INVALID, "The intake of %s was recorded already, on %s. To correct the date, add --again.".formatted(id, on));
    }
}
