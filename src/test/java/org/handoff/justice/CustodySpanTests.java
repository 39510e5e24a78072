package org.handoff.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

class CustodySpanTests {

    private static final LocalDate BOOKED = LocalDate.of(2026, 3, 2);

    @Test
    void mayEndTheDayItBeganAndOnlyOnce() {
        var released = open().released(BOOKED);
        assertThat(released.releasedOn()).isEqualTo(BOOKED);
        assertThatExceptionOfType(ReleasedAlready.class).isThrownBy(() -> released.released(BOOKED.plusDays(1)));
    }

    @Test
    void doesNotEndBeforeItBegan() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> open().released(BOOKED.minusDays(1)))
                .withMessageContaining("Released on 2026-03-01 is before booked on 2026-03-02");
    }

    private static CustodySpan open() {
        return new CustodySpan(new CustodySpanId(1), 0, new ParticipantId(1), BOOKED, null, null);
    }
}
