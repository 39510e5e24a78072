package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.casework.ADay.ago;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When appointments at services, and steps towards goals, have to be looked after. */
class AppointmentAndStepTests {

    private final ADay day = new ADay();

    @Nested
    class Appointments {

        @ParameterizedTest
        @CsvSource({"-15,", "-14, APPOINTMENT_DUE", "-1, APPOINTMENT_DUE", "0, APPOINTMENT_DUE", "1, APPOINTMENT_PASSED", "180, APPOINTMENT_PASSED",
                "181,"})
        void comeUpWithinAFortnightAndAreAskedAboutForHalfAYear(int daysAgo, DutyGroup group) {
            day.enrolled(20).contact("TWO_WAY", 1).appointment(daysAgo);
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @ParameterizedTest
        @CsvSource({"attended_on, 2, false", "attended_on, 0, false", "attended_on, -1, true", "engaged_on, 2, false", "engaged_on, -1, true",
                "ended_on, 0, false", "ended_on, -1, true", "referred_on, 0, true", "referred_on, -1, false"})
        void areAskedAboutUntilItIsKnownWhatBecameOfThem(String column, int daysAgo, boolean listed) {
            day.enrolled(20).contact("TWO_WAY", 1).appointment(1).with("UPDATE service_connection SET %s = ?".formatted(column), ago(daysAgo));
            assertThat(day.groups()).isEqualTo(listed ? List.of(DutyGroup.APPOINTMENT_PASSED) : List.of());
        }

        @ParameterizedTest
        @CsvSource({"DECLINED, 1,", "DECLINED, -1, APPOINTMENT_DUE", "WAITLIST, 1, APPOINTMENT_PASSED"})
        void areNotAskedAboutWhenDeclinedUnlessThereIsANewOne(String barrier, int daysAgo, DutyGroup group) {
            day.enrolled(20).contact("TWO_WAY", 1).appointment(daysAgo).with("UPDATE service_connection SET barrier = ?", barrier);
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @Test
        void areThoseOfWhoIsNotEnrolledToo() {
            day.referred(1).appointment(1).appointment(-1);
            assertThat(day.groups()).containsExactly(DutyGroup.APPOINTMENT_PASSED, DutyGroup.APPOINTMENT_DUE);
        }

        @Test
        void sayWhatForAndWhere() {
            day.referred(1).appointment(-1).with("INSERT INTO code_service_category (code, label, position) VALUES ('21', 'Methadone', 1)")
                    .with("INSERT INTO provider (id, name) VALUES (4, 'Harbor Clinic')")
                    .with("UPDATE service_connection SET provider = 4");
            assertThat(day.duties().on(ADay.TODAY, null, null)).singleElement()
                    .satisfies(it -> assertThat(it.detail()).isEqualTo("Methadone, Harbor Clinic"));
        }
    }

    @Nested
    class Steps {

        @ParameterizedTest
        @CsvSource({"-8,", "-7, STEP_DUE", "0, STEP_DUE", "1, STEP_OVERDUE", "900, STEP_OVERDUE"})
        void waitFromAWeekAheadAndAreOverdueTheDayAfter(int daysAgo, DutyGroup group) {
            day.enrolled(20).contact("TWO_WAY", 1).step(daysAgo);
            assertThat(day.counted()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @ParameterizedTest
        @CsvSource({"UPDATE goal_step SET done_on = ?, 0, false", "UPDATE goal_step SET done_on = ?, -1, true",
                "UPDATE goal SET closed_on = ?, 0, false", "UPDATE goal SET closed_on = ?, -1, true",
                "UPDATE episode SET closed_on = ?, 0, false", "UPDATE episode SET closed_on = ?, -1, true",
                "UPDATE goal SET set_on = ?, -1, false"})
        void waitUntilTheyAreTakenOrTheGoalOrTheEpisodeIsClosed(String end, int daysAgo, boolean listed) {
            day.enrolled(20).contact("TWO_WAY", 1).step(3).with(end, ago(daysAgo));
            assertThat(day.counted()).isEqualTo(listed ? List.of(DutyGroup.STEP_OVERDUE) : List.of());
        }

        @Test
        void withoutADayWaitForNobody() {
            assertThat(day.enrolled(20).contact("TWO_WAY", 1).step(3).with("UPDATE goal_step SET due_on = NULL").counted()).isEmpty();
        }
    }
}
