package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class ChargeStandsThereAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    ChargeStandsThereAlready(@Nullable ChargeId id, String status, @Nullable LocalDate on) {
        super(Kind.INVALID, "%s has status %s already%s. Type another status. See: codes show charge-status".formatted(id, status, on == null ? "" : ", since " + on));
    }
}
