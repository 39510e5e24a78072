package org.handoff.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.referrals.AReferral.MARCH_2;

import java.time.LocalDateTime;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoffTests {

    private static final LocalDateTime CALLED = MARCH_2.atTime(14, 5);

    @Test
    void growsStepByStep() {
        var handoff = with(CALLED, null, null, null).with(new Handoff(null, CALLED.plusMinutes(20), null, "IN_PERSON", "ACCEPTED"));
        assertThat(handoff).isEqualTo(new Handoff(CALLED, CALLED.plusMinutes(20), null, "IN_PERSON", "ACCEPTED"));
    }

    @Test
    void refusesAnArrivalOrAReleaseBeforeTheCall() {
        assertThatExceptionOfType(BeforeTheCall.class).isThrownBy(() -> with(CALLED, CALLED.minusMinutes(1), null, null))
                .withMessage("The case manager arrived at 2026-03-02 14:04, before the call at 2026-03-02 14:05. A time after midnight needs its day: 2026-03-03T00:10.");
        assertThatExceptionOfType(BeforeTheCall.class).isThrownBy(() -> with(CALLED, null, CALLED.minusMinutes(1), null))
                .withMessageStartingWith("The officer was released at 2026-03-02 14:04");
        assertThat(with(CALLED, CALLED, CALLED, null).releasedAt()).isEqualTo(CALLED);
    }

    @Test
    void anOfficerMayLeaveBeforeSomebodyArrives() {
        assertThat(with(CALLED, CALLED.plusMinutes(30), CALLED.plusMinutes(10), null).releasedAt()).isEqualTo("2026-03-02T14:15");
    }

    @Test
    void nobodyCameContradictsAnArrival() {
        assertThatExceptionOfType(SomebodyArrived.class).isThrownBy(() -> with(CALLED, CALLED, null, "NO_RESPONDER"));
        assertThat(with(CALLED, null, null, "NO_RESPONDER").waits()).isFalse();
    }

    @Test
    void waitsUntilSomebodyArrivesOrTheResultIsKnown() {
        assertThat(with(null, null, null, null).waits()).isFalse();
        assertThat(with(CALLED, null, null, null).waits()).isTrue();
        assertThat(with(CALLED, CALLED, null, null).waits()).isFalse();
    }

    @Test
    void isNotCalledBeforeTheReferralWasReceived() {
        var referral = AReferral.through("ARREST");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> referral.handedOff(with(MARCH_2.minusDays(1).atTime(23, 59), null, null, null)))
                .withMessageContaining("received on");
        assertThat(referral.handedOff(with(MARCH_2.atStartOfDay(), null, null, null)).handoff().waits()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DENIED", "WITHDRAWN"})
    void doesNotFollowARefusal(String shut) {
        var closed = AReferral.through("ARREST").decided(AReferral.decision(shut, MARCH_2), null);
        assertThatExceptionOfType(ReferralIsShut.class).isThrownBy(() -> closed.handedOff(with(CALLED, null, null, null)));
    }

    private static Handoff with(@Nullable LocalDateTime called, @Nullable LocalDateTime arrived, @Nullable LocalDateTime released,
            @Nullable String result) {
        return new Handoff(null, null, null, null, null).with(new Handoff(called, arrived, released, null, result));
    }
}
