package org.handoff.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.referrals.AReferral.MARCH_2;

import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

class ChargeTests {

    private static final Charge SENT = Charge.sent(new ChargeId(1), new ReferralId(1), NewCharge.of("35A"), null, MARCH_2);

    @Test
    void waitsForTheProsecutor() {
        assertThat(SENT.status()).isEqualTo("10");
    }

    @Test
    void comesToEachStatusOnce() {
        assertThatExceptionOfType(ChargeStandsThereAlready.class).isThrownBy(() -> SENT.decided(new ChargeDecision("10", MARCH_2, null), null));
        assertThat(SENT.decided(new ChargeDecision("20", MARCH_2, null), null)).returns("20", Charge::status).returns(MARCH_2, Charge::statusOn);
    }

    @Test
    void isNotDecidedBeforeTheDecisionBefore() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SENT.decided(new ChargeDecision("20", MARCH_2.minusDays(1), null), null))
                .withMessageContaining("the last status on 2026-03-02");
    }
}
