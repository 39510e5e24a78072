package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Referrals for tests: only what matters is said. */
final class AReferral {

    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private AReferral() {
    }

    static Referral through(String door) {
        return received(door, null, 30);
    }

    static Referral withWindow(int days) {
        return received("SOCIAL", null, days);
    }

    static Referral eligible(String eligibility) {
        return received("SOCIAL", eligibility, 30);
    }

    static Decision decision(String code, LocalDate on) {
        return new Decision(code, on, null, null, null, false);
    }

    private static Referral received(String door, @Nullable String eligibility, int days) {
        return Referral.received(new ReferralId(1), new NewReferral(new ParticipantId(1), MARCH_2, door, null, null, null, null, null, null, eligibility,
                null, null), null, null, null, null, null, days);
    }
}
