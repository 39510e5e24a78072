package org.handoff.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.handoff.participants.ParticipantId;
import org.handoff.referrals.OpenReferral;
import org.handoff.referrals.ReferralId;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.junit.jupiter.api.Test;

class EpisodeTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final Sealed WHY = new Sealed(new byte[] {1});
    private static final OpenReferral REFERRAL = new OpenReferral(new ReferralId(1), new ParticipantId(1), RECEIVED);

    @Test
    void beginsInProgressOnTheDayOfTheReferralOrLater() {
        assertThat(Episode.enrolled(REFERRAL, RECEIVED, null).completion()).isEqualTo("IN_PROGRESS");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Episode.enrolled(REFERRAL, RECEIVED.minusDays(1), null))
                .withMessageContaining("Enrolled on 2026-03-01 is before received on 2026-03-02");
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

    @Test
    void goesOnAsIfItHadNotEndedAndTheReopeningKeepsWhatTheClosureSaid() {
        var open = Episode.enrolled(REFERRAL, RECEIVED, 2L);
        var closed = new Episode(new EpisodeId(5), 1, open.referral(), 2L, RECEIVED, RECEIVED.plusDays(3), "3", "NOT_COMPLETED", "410");

        var kept = closed.reopening(9, RECEIVED.plusDays(3), WHY, null);
        var again = closed.reopened();

        assertThat(kept.closedOn()).isEqualTo(RECEIVED.plusDays(3));
        assertThat(kept.closureReason()).isEqualTo("3");
        assertThat(kept.completion()).isEqualTo("NOT_COMPLETED");
        assertThat(kept.destination()).isEqualTo("410");
        assertThat(again).isEqualTo(new Episode(new EpisodeId(5), 1, open.referral(), 2L, RECEIVED, null, null, "IN_PROGRESS", null));
    }

    @Test
    void isNotReopenedWhileItIsOpenNorBeforeItsEnd() {
        var open = new Episode(new EpisodeId(5), 1, new ReferralId(1), null, RECEIVED, null, null, "IN_PROGRESS", null);
        assertThatExceptionOfType(StillOpen.class).isThrownBy(() -> open.reopening(9, RECEIVED, WHY, null));
        var closed = open.closed(on(RECEIVED.plusDays(3), false));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> closed.reopening(9, RECEIVED.plusDays(2), WHY, null))
                .withMessage("Reopened on 2026-03-04 is before closed on 2026-03-05; it can be that day or later.");
    }

    @Test
    void isCorrectedBetweenItsReferralAndWhatCameFirst() {
        var episode = new Episode(new EpisodeId(5), 1, new ReferralId(1), null, RECEIVED.plusDays(9), null, null, "IN_PROGRESS", null);
        var status = Optional.of(new EpisodeStep(RECEIVED.plusDays(2), "engagement", "engagement-status", "LIGHT", null, null));

        assertThat(episode.corrected(at(RECEIVED), 3L, RECEIVED, status)).returns(RECEIVED, Episode::enrolledOn).returns(3L, Episode::site)
                .returns(1, Episode::version);
        assertThatExceptionOfType(EnrolmentContradicts.class).isThrownBy(() -> episode.corrected(at(RECEIVED.minusDays(1)), null, RECEIVED, status))
                .withMessage("Enrolled on 2026-03-01 is before received on 2026-03-02; it can be that day or later. If the referral came earlier: "
                        + "referral edit R1 --received DATE");
        assertThatExceptionOfType(EnrolmentContradicts.class).isThrownBy(() -> episode.corrected(at(RECEIVED.plusDays(3)), null, RECEIVED, status))
                .withMessageContaining("Since on 2026-03-04 is before enrolled on 2026-03-05");
    }

    private static EpisodeDetails at(LocalDate day) {
        return new EpisodeDetails(new ReferralId(1), day, null);
    }

    @Test
    void hasNoStatusOutsideOfItsDays() {
        var closed = Episode.enrolled(REFERRAL, RECEIVED, null).closed(on(RECEIVED.plusDays(3), false));
        closed.requireWithin("since_on", RECEIVED);
        closed.requireWithin("since_on", RECEIVED.plusDays(3));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> closed.requireWithin("since_on", RECEIVED.minusDays(1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> closed.requireWithin("since_on", RECEIVED.plusDays(4)));
    }

    private static Closure on(LocalDate day, boolean again) {
        return new Closure(day, "3", null, null, again);
    }
}
