package org.handoff.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceConnectionTests {

    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

    private static ServiceConnection made(@Nullable LocalDate need, @Nullable LocalDate referred) {
        return ServiceConnection.made(new ServiceDetails(new ParticipantId(4), "21", null, need, referred, null, null, null));
    }

    /** As an import may have left it. */
    private static ServiceConnection recorded(@Nullable LocalDate need, @Nullable LocalDate referred,
            @Nullable LocalDate attended, @Nullable LocalDate engaged, @Nullable LocalDate ended) {
        return new ServiceConnection(new ServiceConnectionId(7), 0, new ParticipantId(4), "21", null, need, referred, null, null,
                attended, engaged, ended, null, null, null);
    }

    @Nested
    class Connecting {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # need,     referred
                2026-03-05, 2026-03-05
                2026-03-05, 2026-03-09
                ,           2026-03-09
                2026-03-05,
                """)
        void takesTheReferralOnOrAfterTheNeed(LocalDate need, LocalDate referred) {
            assertThat(made(need, referred).referredOn()).isEqualTo(referred);
        }

        @Test
        void refusesAReferralBeforeTheNeedWithBothDates() {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> made(MARCH_9, MARCH_5))
                    .withMessage("Referred on 2026-03-05 is before need on 2026-03-09; it can be that day or later.");
        }
    }

    @Nested
    class Correcting {

        private ServiceConnection corrected(ServiceConnection before, @Nullable LocalDate need, @Nullable LocalDate referred,
                @Nullable LocalDate appointment) {
            return before.corrected(new ServiceDetails(new ParticipantId(4), "29", new ProviderId(3), need, referred, true, appointment, null),
                    "COST");
        }

        @Test
        void keepsWhatCameOfIt() {
            var corrected = corrected(recorded(null, null, MARCH_9, null, null), MARCH_5, MARCH_5, MARCH_5);

            assertThat(corrected.attendedOn()).isEqualTo(MARCH_9);
            assertThat(corrected.category()).isEqualTo("29");
            assertThat(corrected.barrier()).isEqualTo("COST");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # need,     referred,   appointment, what is wrong with a connection attended on 2026-03-05
                2026-03-06, ,           ,            Attended on 2026-03-05 is before need on 2026-03-06
                2026-03-02, 2026-03-01, ,            Referred on 2026-03-01 is before need on 2026-03-02
                2026-03-02, ,           2026-03-01,  Appointment on 2026-03-01 is before need on 2026-03-02
                2026-03-01, 2026-03-02, 2026-03-01,  Appointment on 2026-03-01 is before referred on 2026-03-02
                """)
        void refusesDaysOutOfOrder(LocalDate need, LocalDate referred, LocalDate appointment, String wrong) {
            var attended = recorded(null, null, MARCH_5, null, null);

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> corrected(attended, need, referred, appointment))
                    .withMessage(wrong + "; it can be that day or later.");
        }

        @Test
        void takesAVisitBeforeTheAppointment() {
            assertThatNoException().isThrownBy(() -> corrected(recorded(null, null, MARCH_5, null, null), null, null, MARCH_9));
        }
    }

    @Nested
    class Attending {

        @Test
        void keepsTheDay() {
            assertThat(made(null, MARCH_5).attend(MARCH_5).attendedOn()).isEqualTo(MARCH_5);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                # need,     referred,   engaged,    ended,      what is wrong with 2026-03-06
                2026-03-07, ,           ,           ,           Attended on 2026-03-06 is before need on 2026-03-07
                2026-03-01, 2026-03-07, ,           ,           Attended on 2026-03-06 is before referred on 2026-03-07
                2026-03-01, 2026-03-01, 2026-03-05, ,           Engaged on 2026-03-05 is before attended on 2026-03-06
                2026-03-01, 2026-03-01, ,           2026-03-05, Ended on 2026-03-05 is before attended on 2026-03-06
                """)
        void refusesADayOutOfOrderWithBothDates(LocalDate need, LocalDate referred, LocalDate engaged, LocalDate ended,
                String wrong) {
            var connection = recorded(need, referred, null, engaged, ended);

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> connection.attend(LocalDate.of(2026, 3, 6)))
                    .withMessage(wrong + "; it can be that day or later.");
        }

        @Test
        void refusesASecondTimeAndSaysWhereVisitsGo() {
            var attended = recorded(null, MARCH_5, MARCH_5, null, null);

            assertThatExceptionOfType(AttendedAlready.class).isThrownBy(() -> attended.attend(MARCH_9))
                    .withMessageContaining("S7 was first attended on 2026-03-05").withMessageContaining("contact add P4");
        }
    }

    @Nested
    class Engaging {

        @Test
        void needsNoAttendance() {
            assertThat(made(null, MARCH_5).engage(MARCH_9).engagedOn()).isEqualTo(MARCH_9);
        }

        @Test
        void leavesAnOrderFromElsewhereAlone() {
            var attendedBeforeTheNeed = recorded(MARCH_9, null, MARCH_5, null, null);

            assertThatNoException().isThrownBy(() -> attendedBeforeTheNeed.engage(MARCH_9));
        }

        @Test
        void refusesADayBeforeTheAttendance() {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> recorded(null, null, MARCH_9, null, null).engage(MARCH_5))
                    .withMessage("Engaged on 2026-03-05 is before attended on 2026-03-09; it can be that day or later.");
        }

        @Test
        void refusesASecondTimeAndSaysHowToEnd() {
            var engaged = recorded(null, MARCH_5, MARCH_5, MARCH_5, null);

            assertThatExceptionOfType(EngagedAlready.class).isThrownBy(() -> engaged.engage(MARCH_9))
                    .withMessageContaining("engaged since 2026-03-05").withMessageContaining("service end S7");
        }
    }

    @Nested
    class Ending {

        @ParameterizedTest
        @CsvSource({"1,", "2,WAITLIST", "2,", "3,LOST_CONTACT"})
        void keepsHowAndWhy(String result, @Nullable String barrier) {
            var ended = made(null, MARCH_5).end(MARCH_9, result, barrier);

            assertThat(ended.endedOn()).isEqualTo(MARCH_9);
            assertThat(ended.result()).isEqualTo(result);
            assertThat(ended.barrier()).isEqualTo(barrier);
        }

        @Test
        void keepsEveryEarlierDate() {
            var ended = made(MARCH_5, MARCH_5).attend(MARCH_5).engage(MARCH_5).end(MARCH_9, "1", null);

            assertThat(ended).isEqualTo(new ServiceConnection(null, null, new ParticipantId(4), "21", null, MARCH_5, MARCH_5,
                    null, null, MARCH_5, MARCH_5, MARCH_9, "1", null, null));
        }

        @Test
        void refusesADayBeforeTheEngagement() {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> recorded(null, null, null, MARCH_9, null).end(MARCH_5, "1", null))
                    .withMessage("Ended on 2026-03-05 is before engaged on 2026-03-09; it can be that day or later.");
        }

        @Test
        void refusesABarrierToWhatWasAttained() {
            assertThatExceptionOfType(AttainedDespiteBarrier.class)
                    .isThrownBy(() -> made(null, MARCH_5).end(MARCH_9, "1", "WAITLIST")).withMessageContaining("--result 2");
        }

        @Test
        void refusesASecondEndAndSaysHowToTryAgain() {
            var ended = recorded(null, null, null, null, MARCH_5);

            assertThatExceptionOfType(EndedAlready.class).isThrownBy(() -> ended.end(MARCH_9, "1", null))
                    .withMessageContaining("ended on 2026-03-05").withMessageContaining("service connect P4 --category 21");
        }
    }
}
