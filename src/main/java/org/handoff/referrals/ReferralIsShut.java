package org.handoff.referrals;

import java.util.Locale;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

final class ReferralIsShut extends Refusal {

    private static final long serialVersionUID = 1L;

    ReferralIsShut(@Nullable ReferralId id, String decision, String step) {
        super(Kind.INVALID, "%s is %s, so no %s follows. If that has changed: referral decide %s --decision APPROVED --again".formatted(id, decision.toLowerCase(Locale.ROOT), step, id));
    }
}
