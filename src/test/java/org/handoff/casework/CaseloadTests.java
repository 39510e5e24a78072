package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.casework.ADay.TODAY;
import static org.handoff.casework.ADay.ago;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadTests {

    private final ADay day = new ADay().enrolled(90).with("INSERT INTO staff (id, name) VALUES (1, 'Dana Reyes'), (2, 'Sam Ortiz')");

    @Test
    void aPersonBelongsToWhoSawThemLast() {
        seenBy(1, 20);
        seenBy(2, 10);
        seenBy(1, -1);
        assertThat(day.episodes().on(TODAY, "Sam Ortiz", null)).hasSize(1);
        assertThat(day.episodes().on(TODAY, "Dana Reyes", null)).isEmpty();
    }

    @Test
    void untilThenToWhoHasTheReferral() {
        day.with("UPDATE referral SET owner = 1").contact("TWO_WAY", 3);
        assertThat(day.episodes().on(TODAY, "Dana Reyes", null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"APPOINTMENT, -20", "APPOINTMENT, 20", "STEP, -20", "STEP, 20", "COURT, 20"})
    void whatComesAndWhatPassedIsDueNext(DutyKind kind, int daysAgo) {
        day.contact("TWO_WAY", 3);
        (switch (kind) {
            case APPOINTMENT -> day.appointment(daysAgo);
            case STEP -> day.step(daysAgo);
            default -> day.court(daysAgo);
        }).with("UPDATE referral SET owner = 1");
        assertThat(day.episodes().on(TODAY, null, null)).singleElement().satisfies(it -> {
            assertThat(it.due()).isEqualTo(kind);
            assertThat(it.dueOn()).hasToString(ago(daysAgo));
        });
    }

    @Test
    void everyThingToDoAboutAPersonBelongsToThatWorkerToo() {
        day.with("UPDATE referral SET owner = 1").appointment(-3).appointment(3).court(3).assessed("1", 90).consent("RESEARCH", ago(1))
                .with("INSERT INTO legal_matter (participant, type, court_on) VALUES (1, 'WARRANT', ?)", ago(-3))
                .with("INSERT INTO custody_span (participant, booked_on) VALUES (1, ?)", ago(2));
        assertThat(day.duties().on(TODAY, "Dana Reyes", null)).extracting(DutyQueries.Found::kind)
                .containsExactlyInAnyOrder(DutyKind.CONTACT, DutyKind.CONSENT, DutyKind.COURT, DutyKind.CUSTODY,
                        DutyKind.APPOINTMENT, DutyKind.APPOINTMENT, DutyKind.COURT);
        assertThat(day.duties().on(TODAY, "Sam Ortiz", null)).isEmpty();
    }

    @Test
    void whatIsDueNextIsTheEarliestDateHoweverFarAhead() {
        day.assessed("1", 90).consent("RESEARCH", ago(-300));
        assertThat(day.episodes().on(TODAY, null, null)).singleElement().satisfies(it -> {
            assertThat(it.due()).isEqualTo(DutyKind.REASSESSMENT);
            assertThat(it.dueOn()).isEqualTo(TODAY.plusDays(120));
        });
    }

    @Test
    void whoHasTwoOpenEpisodesStandsThereOnce() {
        day.with("INSERT INTO referral (id, participant, received_on, door) VALUES (2, 1, ?, 'SOCIAL')", ago(40))
                .with("INSERT INTO episode (referral, enrolled_on) VALUES (2, ?)", ago(30));
        assertThat(day.episodes().on(TODAY, null, null)).singleElement()
                .satisfies(it -> assertThat(it.enrolledOn()).isEqualTo(TODAY.minusDays(30)));
    }

    @Test
    void standsUnderTheStatusThatHoldsOnTheDay() {
        assertThat(day.episodes().on(TODAY, null, null)).singleElement().satisfies(it -> assertThat(it.status()).isEqualTo("ENROLLED_ACTIVE"));
        day.with("INSERT INTO engagement_status (episode, status, since_on) VALUES (1, 'LIGHT', ?), (1, 'IN_THE_WIND', ?), (1, 'INACTIVE', ?)",
                ago(20), ago(0), ago(-1));
        assertThat(day.episodes().on(TODAY, null, null)).singleElement().satisfies(it -> assertThat(it.status()).isEqualTo("IN_THE_WIND"));
    }

    @Test
    void belongsToTheSiteOfTheEpisodeOrElseOfTheReferralOrElseToTheFirst() {
        day.with("INSERT INTO site (id, name) VALUES (1, 'Downtown'), (2, 'North'), (3, 'East')");
        assertThat(day.episodes().on(TODAY, null, "Downtown")).hasSize(1);
        day.with("UPDATE referral SET site = 2");
        assertThat(day.episodes().on(TODAY, null, "Downtown")).isEmpty();
        assertThat(day.episodes().on(TODAY, null, "North")).hasSize(1);
        day.with("UPDATE episode SET site = 3");
        assertThat(day.episodes().on(TODAY, null, "East")).hasSize(1);
        assertThat(day.duties().on(TODAY, null, "East")).isNotEmpty();
        assertThat(day.duties().on(TODAY, null, "North")).isEmpty();
    }

    @Test
    void theTimelineEndsToday() {
        day.contact("TWO_WAY", 0).contact("TWO_WAY", -1);
        var facts = day.facts().of(new ParticipantId(1), LocalDate.of(1900, 1, 1), TODAY);
        assertThat(facts).extracting(FactQueries.Recorded::kind).containsExactly("referral", "decision", "intake", "enrolment", "contact");
    }

    @Test
    void theTimelineTellsEverySortOfFactInTheOrderOfTheDays() {
        day.contact("ATTEMPTED", 80).assessed("2", 70).consent("RESEARCH", null)
                .with("UPDATE consent SET revoked_on = ?", ago(60))
                .with("UPDATE referral SET handoff_called_at = ?, handoff_arrived_at = ?", ago(90) + "T14:02", ago(90) + "T14:30")
                .with("INSERT INTO engagement_status (episode, status, since_on) VALUES (1, 'IN_THE_WIND', ?)", ago(50))
                .with("INSERT INTO service_connection (participant, category, need_on, referred_on, appointment_on, attended_on, engaged_on, ended_on) "
                        + "VALUES (1, '30', ?, ?, ?, ?, ?, ?)", ago(49), ago(48), ago(47), ago(46), ago(45), ago(44))
                .with("INSERT INTO charge (referral, offence, status, status_on) VALUES (1, '90J', '20', ?)", ago(40))
                .with("INSERT INTO justice_event (participant, happened_on, kind) VALUES (1, ?, 'ARREST_WARRANT')", ago(39))
                .with("INSERT INTO custody_span (participant, booked_on, released_on) VALUES (1, ?, ?)", ago(38), ago(37))
                .with("INSERT INTO legal_matter (participant, type, court_on) VALUES (1, 'WARRANT', ?)", ago(36))
                .with("INSERT INTO overdose (participant, happened_on) VALUES (1, ?)", ago(35))
                .with("UPDATE episode SET closed_on = ?, closure_reason = '8'", ago(34))
                .with("UPDATE participant SET deceased_on = ?", ago(34));

        var facts = day.facts().of(new ParticipantId(1), LocalDate.of(1900, 1, 1), TODAY);

        assertThat(facts).extracting(FactQueries.Recorded::kind).containsExactly("consent_signed", "referral", "handoff_called",
                "handoff_arrived", "decision", "intake", "enrolment", "contact", "assessment", "consent_revoked", "engagement", "need",
                "service_referred", "appointment", "service_attended", "service_engaged", "service_ended", "charge", "justice", "booked",
                "released", "court", "overdose", "closure", "death");
    }

    @Test
    void aTimelineIsOfOnePersonOnly() {
        day.with("INSERT INTO participant (id) VALUES (2)").with("INSERT INTO overdose (participant, happened_on) VALUES (2, ?)", ago(3));
        assertThat(day.facts().of(new ParticipantId(2), TODAY.minusDays(9), TODAY)).extracting(FactQueries.Recorded::kind)
                .containsExactly("overdose");
    }

    private void seenBy(int staff, int daysAgo) {
        day.with("INSERT INTO contact (participant, contacted_on, direction, staff) VALUES (1, ?, 'TWO_WAY', ?)", ago(daysAgo), staff);
    }
}
