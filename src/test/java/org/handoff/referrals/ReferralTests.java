package org.handoff.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.handoff.referrals.AReferral.MARCH_2;
import static org.handoff.referrals.AReferral.decision;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralTests {

    @Nested
    class Receiving {

        @ParameterizedTest
        @CsvSource({"7, 2026-03-09", "30, 2026-04-01"})
        void setsTheDayTheIntakeIsDue(int window, LocalDate due) {
            assertThat(AReferral.withWindow(window).intakeDueOn()).isEqualTo(due);
        }

        @Test
        void waitsForADecision() {
            assertThat(AReferral.through("SOCIAL").decision()).isEqualTo("PENDING");
        }

        @Test
        void onlyTheArrestDoorMayHoldCharges() {
            AReferral.through("ARREST").requireMayHoldCharges();
            assertThatExceptionOfType(ChargeOutsideArrest.class).isThrownBy(() -> AReferral.through("SOCIAL").requireMayHoldCharges());
            assertThatExceptionOfType(ChargeOutsideArrest.class).isThrownBy(() -> AReferral.through("COMMUNITY").requireMayHoldCharges());
        }

        @Test
        void refusesAnArrivalBeforeTheCall() {
            assertThatExceptionOfType(BeforeTheCall.class).isThrownBy(() -> Referral.received(new ReferralId(1),
                    new NewReferral(new ParticipantId(1), MARCH_2, "SOCIAL", null, null, null, null, null, null, null,
                            MARCH_2.atTime(14, 5), MARCH_2.atTime(14, 4)), null, null, null, null, null, 30));
        }
    }

    @Nested
    class Deciding {

        @ParameterizedTest
        @ValueSource(strings = {"APPROVED", "DENIED", "WITHDRAWN"})
        void isFinalUnlessSaidAgain(String first) {
            var decided = AReferral.through("SOCIAL").decided(decision(first, MARCH_2), null);
            assertThatExceptionOfType(DecidedAlready.class).isThrownBy(() -> decided.decided(decision("APPROVED", MARCH_2), null))
                    .withMessageContaining("--again");
            assertThat(decided.decided(new Decision("WAITLIST", MARCH_2, null, null, null, true), null).decision()).isEqualTo("WAITLIST");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PENDING", "WAITLIST"})
        void followsAnOpenOne(String open) {
            var waiting = AReferral.through("SOCIAL").decided(decision(open, MARCH_2), null);
            assertThat(waiting.decided(decision("APPROVED", MARCH_2.plusDays(3)), null).decidedOn()).isEqualTo("2026-03-05");
        }

        @Test
        void keepsTheEligibilityWhenNothingIsSaid() {
            assertThat(AReferral.eligible("ELIGIBLE").decided(decision("APPROVED", MARCH_2), null).eligibility()).isEqualTo("ELIGIBLE");
        }

        @Test
        void refusesADayBeforeTheReferral() {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() ->
                    AReferral.through("SOCIAL").decided(decision("APPROVED", MARCH_2.minusDays(1)), null)).withMessageContaining("received on");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void followsAnApproval() {
            var approved = AReferral.through("SOCIAL").decided(decision("APPROVED", MARCH_2), null);
            assertThat(approved.withdrawn("DECLINED", MARCH_2.plusDays(1), false)).returns("WITHDRAWN", Referral::decision)
                    .returns("DECLINED", Referral::denialReason).returns(LocalDate.of(2026, 3, 3), Referral::decidedOn);
        }

        @Test
        void happensOnceUnlessSaidAgain() {
            var withdrawn = AReferral.through("SOCIAL").withdrawn("DECLINED", MARCH_2, false);
            assertThatExceptionOfType(DecidedAlready.class).isThrownBy(() -> withdrawn.withdrawn("OTHER", MARCH_2, false));
            assertThat(withdrawn.withdrawn("OTHER", MARCH_2, true).denialReason()).isEqualTo("OTHER");
        }

        @Test
        void doesNotFollowAnIntake() {
            var done = AReferral.through("SOCIAL").takenIn(MARCH_2, false);
            assertThatExceptionOfType(WithdrawnAfterIntake.class).isThrownBy(() -> done.withdrawn("DECLINED", MARCH_2, false));
        }

        @Test
        void refusesADayBeforeTheReferral() {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() ->
                    AReferral.through("SOCIAL").withdrawn("DECLINED", MARCH_2.minusDays(1), false)).withMessageContaining("received on");
        }
    }

    @Nested
    class Correcting {

        @Test
        void movesTheDayTheIntakeIsDueByAsManyDays() {
            assertThat(corrected(AReferral.withWindow(7), MARCH_2.minusDays(9)).intakeDueOn()).isEqualTo(MARCH_2.minusDays(2));
        }

        @Test
        void takesTheDaysForAnIntakeFromAnotherSite() {
            assertThat(AReferral.withWindow(7).corrected(on(MARCH_2, "SOCIAL", null), null, null, null, null, 2L, 30).intakeDueOn())
                    .isEqualTo(MARCH_2.plusDays(30));
        }

        @Test
        void movesTheHandoffOfThatDayAlongAndNoOther() {
            var night = new Handoff(MARCH_2.atTime(23, 50), MARCH_2.plusDays(1).atTime(0, 10), null, "IN_PERSON", null);
            assertThat(corrected(AReferral.through("ARREST").handedOff(night), MARCH_2.plusDays(7)).handoff())
                    .isEqualTo(new Handoff(MARCH_2.plusDays(7).atTime(23, 50), MARCH_2.plusDays(8).atTime(0, 10), null, "IN_PERSON", null));
            var later = new Handoff(MARCH_2.plusDays(1).atTime(9, 0), null, null, null, null);
            assertThat(corrected(AReferral.through("ARREST").handedOff(later), MARCH_2.plusDays(1)).handoff()).isEqualTo(later);
            assertThatExceptionOfType(ReceivedAfterwards.class)
                    .isThrownBy(() -> corrected(AReferral.through("ARREST").handedOff(later), MARCH_2.plusDays(2)))
                    .withMessageContaining("Handoff called at 2026-03-03 is before received on 2026-03-04").withMessageContaining("referral handoff R1");
        }

        @Test
        void refusesADayAfterItsDecisionOrIntakeAndSaysWhatToCorrectFirst() {
            var decided = AReferral.through("SOCIAL").decided(new Decision("DENIED", MARCH_2.plusDays(1), null, "OTHER", null, false), null);
            assertThat(corrected(decided, MARCH_2.plusDays(1)).decidedOn()).isEqualTo(MARCH_2.plusDays(1));
            assertThatExceptionOfType(ReceivedAfterwards.class).isThrownBy(() -> corrected(decided, MARCH_2.plusDays(2)))
                    .withMessage("Decided on 2026-03-03 is before received on 2026-03-04; it can be that day or later. Give another --received, or "
                            + "correct that day first: referral decide R1 --decision DENIED --reason OTHER --on DATE --again");
            assertThatExceptionOfType(ReceivedAfterwards.class)
                    .isThrownBy(() -> corrected(AReferral.through("SOCIAL").takenIn(MARCH_2, false), MARCH_2.plusDays(1)))
                    .withMessageContaining("intake record R1 --on DATE --again");
        }

        @Test
        void holdsTheDoorAgainstPathwayAndIncident() {
            var arrest = AReferral.through("ARREST");
            assertThatExceptionOfType(OverdoseIsNoArrest.class)
                    .isThrownBy(() -> arrest.corrected(on(MARCH_2, "ARREST", "NALOX"), null, null, null, null, null, null));
            assertThatExceptionOfType(IncidentOutsideArrest.class)
                    .isThrownBy(() -> arrest.corrected(on(MARCH_2, "SOCIAL", null), null, new Sealed(new byte[] {1}), null, null, null, null));
        }

        private static Referral corrected(Referral before, LocalDate on) {
            return before.corrected(on(on, before.door(), null), null, null, null, null, null, null);
        }

        private static ReferralDetails on(LocalDate day, String door, @Nullable String pathway) {
            return new ReferralDetails(day, door, pathway, null, null, null, null, null, null, null);
        }
    }

    @Nested
    class TakingIn {

        @Test
        void needsNoDecision() {
            assertThat(AReferral.through("SOCIAL").takenIn(MARCH_2, false).intakeOn()).isEqualTo(MARCH_2);
        }

        @Test
        void happensOnce() {
            var done = AReferral.through("SOCIAL").takenIn(MARCH_2, false);
            assertThatExceptionOfType(IntakeDoneAlready.class).isThrownBy(() -> done.takenIn(MARCH_2.plusDays(1), false));
            assertThat(done.takenIn(MARCH_2.plusDays(1), true).intakeOn()).isEqualTo("2026-03-03");
        }

        @ParameterizedTest
        @ValueSource(strings = {"DENIED", "WITHDRAWN"})
        void doesNotFollowARefusal(String shut) {
            var closed = AReferral.through("SOCIAL").decided(decision(shut, MARCH_2), null);
            assertThatExceptionOfType(ReferralIsShut.class).isThrownBy(() -> closed.takenIn(MARCH_2, false))
                    .withMessageContaining("referral decide");
            assertThatExceptionOfType(ReferralIsShut.class).isThrownBy(() -> closed.requireNotShut("enrolment"));
        }
    }
}
