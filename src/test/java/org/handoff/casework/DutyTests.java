package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.casework.ADay.ago;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTests {

    private final ADay day = new ADay();

    @Nested
    class Referred {

        @ParameterizedTest
        @CsvSource({"2, false", "3, true", "400, true"})
        void waitsForADecisionAfterMoreThanTwoDays(int daysAgo, boolean waiting) {
            assertThat(day.referred(daysAgo).groups().contains(DutyGroup.DECISION_WAITING)).isEqualTo(waiting);
        }

        @ParameterizedTest
        @CsvSource({"-8,", "-7, INTAKE_DUE", "0, INTAKE_DUE", "1, INTAKE_OVERDUE"})
        void isDueForIntakeFromAWeekAheadAndOverdueTheDayAfterItsDate(int daysAgo, DutyGroup group) {
            day.referred(30).with("UPDATE referral SET decision = 'APPROVED', decided_on = ?, intake_due_on = ?", ago(30), ago(daysAgo));
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @Test
        void isDueWithinTheWindowOfTheSiteWhenNoDateWasWritten() {
            day.referred(15).with("INSERT INTO site (name, intake_days) VALUES ('Downtown', 14)")
                    .with("UPDATE referral SET decision = 'APPROVED', decided_on = ?", ago(15));
            assertThat(day.groups()).containsExactly(DutyGroup.INTAKE_OVERDUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"WAITLIST", "DENIED", "WITHDRAWN"})
        void owesNothingAfterAnyOtherDecision(String decision) {
            assertThat(day.referred(60).with("UPDATE referral SET decision = ?, decided_on = ?", decision, ago(50)).groups()).isEmpty();
        }

        @Test
        void doesNotKnowYetWhatIsRecordedForALaterDay() {
            day.referred(5).with("UPDATE referral SET decision = 'APPROVED', decided_on = ?, intake_on = ?", ago(-1), ago(-2));
            assertThat(day.groups()).containsExactly(DutyGroup.DECISION_WAITING);
        }

        @Test
        void waitsAtTheSceneUntilSomebodyArrives() {
            day.referred(0).with("UPDATE referral SET handoff_called_at = ?", ago(0) + "T09:20");
            assertThat(day.groups()).containsExactly(DutyGroup.HANDOFF_WAITING);
            assertThat(day.with("UPDATE referral SET handoff_arrived_at = ?", ago(0) + "T09:50").groups()).isEmpty();
        }

        @Test
        void doesNotWaitAnyMoreOnceItIsKnownThatNobodyCame() {
            day.referred(0).with("UPDATE referral SET handoff_called_at = ?, handoff_result = 'NO_RESPONDER'", ago(0) + "T09:20");
            assertThat(day.groups()).isEmpty();
        }
    }

    @Nested
    class Enrolled {

        @ParameterizedTest
        @CsvSource({"13,", "14, NOT_SEEN_14", "29, NOT_SEEN_14", "30, NOT_SEEN_30"})
        void wasNotSeenFromFourteenDaysAfterTheLastTwoWayContactOn(int daysAgo, DutyGroup group) {
            day.enrolled(90).contact("TWO_WAY", daysAgo).contact("TWO_WAY", daysAgo + 7).contact("TWO_WAY", -1)
                    .contact("ATTEMPTED", 1).contact("COLLATERAL", 2);
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @ParameterizedTest
        @CsvSource({"13,", "14, NOT_SEEN_14", "30, NOT_SEEN_30"})
        void countsFromTheEnrolmentWhenNeverSeen(int daysAgo, DutyGroup group) {
            assertThat(day.enrolled(daysAgo).groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @ParameterizedTest
        @CsvSource({"149,", "150, REASSESSMENT_DUE", "180, REASSESSMENT_DUE", "210, REASSESSMENT_DUE", "211, REASSESSMENT_OVERDUE"})
        void isReassessedInTheThirtyDaysAroundTheHundredAndEightieth(int daysAgo, DutyGroup group) {
            day.enrolled(daysAgo).contact("TWO_WAY", 1).assessed("1", daysAgo);
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @ParameterizedTest
        @CsvSource({"149, false", "150, true", "170, true", "201, false"})
        void isReassessedByAnyAssessmentFromTheFirstDayOfTheWindowUpToToday(int daysAfterEntry, boolean done) {
            day.enrolled(200).contact("TWO_WAY", 1).assessed("1", 200).assessed("2", 200 - daysAfterEntry);
            assertThat(day.groups()).isEqualTo(done ? List.of() : List.of(DutyGroup.REASSESSMENT_DUE));
        }

        @ParameterizedTest
        @CsvSource({"59,,", "60,, REASSESSMENT_DUE", "120,, REASSESSMENT_DUE", "121,, REASSESSMENT_OVERDUE", "149,, REASSESSMENT_OVERDUE",
                "150,, REASSESSMENT_DUE", "130, 65,", "149, 65,", "150, 65, REASSESSMENT_DUE", "211, 65, REASSESSMENT_OVERDUE",
                "150, 150,", "240, 170, REASSESSMENT_DUE"})
        void isReassessedAgainAndAgainInTheRhythmOfTheSite(int daysSinceEntry, Integer lastAfterDays, DutyGroup group) {
            day.enrolled(daysSinceEntry).contact("TWO_WAY", 1).assessed("1", daysSinceEntry)
                    .with("INSERT INTO site (name, reassess_days) VALUES ('Downtown', 90)");
            if (lastAfterDays != null) {
                day.assessed("2", daysSinceEntry - lastAfterDays);
            }
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @Test
        void owesNoReassessmentForAnEntryBeforeThisReferral() {
            assertThat(day.enrolled(20).contact("TWO_WAY", 1).assessed("1", 200).groups()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"-31,", "-30, CONSENT_ENDING", "0, CONSENT_ENDING", "1, CONSENT_EXPIRED"})
        void isAskedForANewConsentThirtyDaysBeforeItEnds(int daysAgo, DutyGroup group) {
            day.enrolled(90).contact("TWO_WAY", 1).consent("RESEARCH", ago(daysAgo));
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @Test
        void isNotAskedForAConsentThatWasRenewedOrRevoked() {
            day.enrolled(90).contact("TWO_WAY", 1).consent("RESEARCH", ago(5)).consent("RESEARCH", ago(-300))
                    .consent("PART2_TPO", ago(5)).consent("PART2_TPO", null).consent("SMS_CONTACT", ago(3))
                    .with("UPDATE consent SET revoked_on = ? WHERE type = 'SMS_CONTACT'", ago(10));
            assertThat(day.groups()).isEmpty();
            assertThat(day.consent("ROI_MULTI_PARTY", ago(2)).groups()).containsExactly(DutyGroup.CONSENT_EXPIRED);
        }

        @ParameterizedTest
        @CsvSource({"1, false", "0, true", "-14, true", "-15, false"})
        void hasADayInCourtWithinAFortnight(int daysAgo, boolean listed) {
            day.enrolled(20).contact("TWO_WAY", 1).with("INSERT INTO legal_matter (participant, type, court_on) VALUES (1, 'WARRANT', ?)", ago(daysAgo));
            assertThat(day.groups().contains(DutyGroup.COURT_DATE)).isEqualTo(listed);
        }

        @ParameterizedTest
        @CsvSource({"0,, COURT_DATE", "1,, COURT_PASSED", "900,, COURT_PASSED", "900, 899,", "1, 0,", "900, -1, COURT_PASSED"})
        void isAskedAboutADayInCourtUntilTheMatterIsSettled(int court, Integer resolved, DutyGroup group) {
            day.enrolled(20).contact("TWO_WAY", 1).with("INSERT INTO legal_matter (participant, type, court_on, resolved_on) VALUES (1, 'WARRANT', ?, ?)",
                    ago(court), resolved == null ? null : ago(resolved));
            assertThat(day.groups()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @Test
        void hasNoDayInCourtOnceTheMatterIsSettled() {
            day.enrolled(20).contact("TWO_WAY", 1)
                    .with("INSERT INTO legal_matter (participant, type, court_on, resolved_on) VALUES (1, 'WARRANT', ?, ?)", ago(-3), ago(0));
            assertThat(day.groups()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0,, true", "3, -1, true", "3, 0, false", "-1,, false"})
        void isInCustodyFromTheBookingUntilTheRelease(int booked, Integer released, boolean in) {
            day.enrolled(20).contact("TWO_WAY", 1).with("INSERT INTO custody_span (participant, booked_on, released_on) VALUES (1, ?, ?)",
                    ago(booked), released == null ? null : ago(released));
            assertThat(day.groups().contains(DutyGroup.CUSTODY)).isEqualTo(in);
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, false", "-1, true"})
        void isNotLookedForOnceTheEpisodeIsClosed(int closed, boolean listed) {
            day.enrolled(60).with("UPDATE episode SET closed_on = ?", ago(closed));
            assertThat(day.groups().contains(DutyGroup.NOT_SEEN_30)).isEqualTo(listed);
        }

        @ParameterizedTest
        @CsvSource({"0, 15, APPOINTMENT_DUE", "0, 1, COURT_DATE"})
        void isStillToldOfWhatComesOnceTheEpisodeIsClosed(int on, int closed, DutyGroup group) {
            day.enrolled(60).with("UPDATE episode SET closed_on = ?", ago(closed));
            assertThat((group == DutyGroup.COURT_DATE ? day.court(on) : day.appointment(on)).groups()).containsExactly(group);
        }

        @ParameterizedTest
        @CsvSource({"1, false", "0, false", "-1, true"})
        void isNotAskedAboutWhatPassedOnceTheEpisodeIsClosed(int closed, boolean listed) {
            day.enrolled(60).contact("TWO_WAY", 2).with("UPDATE episode SET closed_on = ?", ago(closed)).appointment(3).court(3);
            assertThat(day.groups()).isEqualTo(listed ? List.of(DutyGroup.COURT_PASSED, DutyGroup.APPOINTMENT_PASSED) : List.of());
        }

        @Test
        void isAskedAgainOnceAnotherReferralWaits() {
            day.enrolled(60).with("UPDATE episode SET closed_on = ?", ago(5)).appointment(3).court(3)
                    .with("INSERT INTO referral (id, participant, received_on, door) VALUES (2, 1, ?, 'SOCIAL')", ago(1));
            assertThat(day.groups()).containsExactly(DutyGroup.COURT_PASSED, DutyGroup.APPOINTMENT_PASSED);
        }

        @Test
        void isLeftInPeaceWhenDead() {
            day.enrolled(300).appointment(-1).appointment(1).court(1).step(1).assessed("1", 300).consent("RESEARCH", ago(5)).with("UPDATE participant SET deceased_on = ?", ago(0))
                    .with("INSERT INTO legal_matter (participant, type, court_on) VALUES (1, 'WARRANT', ?)", ago(-3));
            assertThat(day.groups()).isEmpty();
        }
    }

    @Nested
    class Tasks {

        @ParameterizedTest
        @CsvSource({"-8,", "-7, TASK_DUE", "0, TASK_DUE", "1, TASK_OVERDUE"})
        void waitFromAWeekAheadAndAreOverdueTheDayAfter(int daysAgo, DutyGroup group) {
            day.with("INSERT INTO task (made_on, due_on, words) VALUES (?, ?, x'01')", ago(20), ago(daysAgo));
            assertThat(day.counted()).isEqualTo(group == null ? List.of() : List.of(group));
        }

        @Test
        void waitNoMoreOnceTheyAreDone() {
            day.with("INSERT INTO task (made_on, due_on, done_on, words) VALUES (?, ?, ?, x'01')", ago(20), ago(3), ago(0));
            assertThat(day.counted()).isEmpty();
        }
    }

    /** A file of many years is read at the days around today, and at what is still open. */
    @ParameterizedTest
    @CsvSource({"SEARCH s USING INDEX service_connection_by_appointment_on (appointment_on>? AND appointment_on<?)",
            "SEARCH m USING INDEX legal_matter_by_resolved_on (resolved_on=?)",
            "SEARCH w USING INDEX goal_step_by_done_on (done_on=? AND due_on<?)"})
    void whatPassedOrComesIsLookedUpByIndex(String step) {
        var plan = plan("duty");
        assertThat(plan).contains(step).noneMatch(it -> it.matches("SCAN [smwgl]( .*)?") && !it.equals("SCAN l"));
    }

    /** A scan of all contacts inside a look-up would cost once for every person. */
    @Test
    void nobodyIsLookedUpByScanningContacts() {
        var plan = plan("open_episode");
        assertThat(plan).filteredOn(step -> step.contains("contact_by_participant")).hasSize(2).allMatch(step -> step.startsWith("SEARCH c"));
        assertThat(plan).noneMatch(step -> step.startsWith("SCAN c"));
    }

    private List<String> plan(String of) {
        return day.file().jdbc().sql("EXPLAIN QUERY PLAN " + DutyQueries.ofEverybody() + "SELECT * FROM " + of)
                .params(Horizon.ofADay(ADay.TODAY).parameters(ADay.TODAY)).query((row, number) -> row.getString("detail")).list();
    }
}
