package org.handoff.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.referrals.OpenReferral;
import org.handoff.referrals.ReferralId;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

class EpisodeTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final OpenReferral REFERRAL = new OpenReferral(new ReferralId(1), new ParticipantId(1), RECEIVED);

    @Test
    void beginsInProgressOnTheDayOfTheReferralOrLater() {
        assertThat(Episode.enrolled(REFERRAL, RECEIVED, null).completion()).isEqualTo("IN_PROGRESS");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Episode.enrolled(REFERRAL, RECEIVED.minusDays(1), null))
                .withMessageContaining("enrolled_on 2026-03-01 is before received_on 2026-03-02");
    }

    @Test
    void mayEndTheDayItBegan() {
        assertThat(Episode.enrolled(REFERRAL, RECEIVED, null).closed(on(RECEIVED, false)).closedOn()).isEqualTo(RECEIVED);
    }

    @Test
    void doesNotEndBeforeItBegan() {
        var episode = Episode.enrolled(REFERRAL, RECEIVED, null);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> episode.closed(on(RECEIVED.minusDays(1), false)));
    }

    @Test
    void endsOnceUnlessSaidAgainAndThenKeepsWhatIsNotSaid() {
        var closed = Episode.enrolled(REFERRAL, RECEIVED, null).closed(new Closure(RECEIVED, "1", "COMPLETED", "410", false));
        assertThatExceptionOfType(ClosedAlready.class).isThrownBy(() -> closed.closed(on(RECEIVED, false)));
        var again = closed.closed(on(RECEIVED.plusDays(1), true));
        assertThat(again.closureReason()).isEqualTo("3");
        assertThat(again.completion()).isEqualTo("COMPLETED");
        assertThat(again.destination()).isEqualTo("410");
    }

    private static Closure on(LocalDate day, boolean again) {
        return new Closure(day, "3", null, null, again);
    }
}
