package org.handoff.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Every rule finds the row that was planted for it, and nothing in a file without errors. */
class QualityTests {

    private static final String TODAY = "2026-03-16";
    /** A person, referred, taken in, assessed, enrolled, with consent: nothing to say. */
    private static final List<String> CLEAN = List.of(
            "UPDATE participant SET dob_quality = '1'",
            "INSERT INTO participant_race VALUES (1, 'White')",
            """
            INSERT INTO referral (id, participant, received_on, door, eligibility, decision, decided_on, intake_due_on, intake_on)
            VALUES (1, 1, '2026-01-05', 'ARREST', 'ELIGIBLE', 'APPROVED', '2026-01-06', '2026-02-04', '2026-01-20')
            """,
            "INSERT INTO charge (id, referral, offence, status) VALUES (1, 1, '35A', '10')",
            "INSERT INTO episode (id, referral, enrolled_on) VALUES (1, 1, '2026-01-20')",
            """
            INSERT INTO assessment (id, participant, assessed_on, stage, living_situation, employed, primary_substance)
            VALUES (1, 1, '2026-01-20', '1', '116', '1', (SELECT min(code) FROM code_substance WHERE code > '0'))
            """,
            "INSERT INTO consent (id, participant, type, signed_on, expires_on) VALUES (1, 1, 'ROI_MULTI_PARTY', '2026-01-20', '2027-01-20')",
            "INSERT INTO contact (id, participant, contacted_on, direction) VALUES (1, 1, '2026-02-10', 'TWO_WAY')");

    /** What is done to the clean file for each rule. */
    private static Map<String, List<String>> planted() {
        var planted = new LinkedHashMap<String, List<String>>();
        planted.put("dob-missing P1", List.of("UPDATE participant SET dob = NULL"));
        planted.put("sex-missing P1", List.of("UPDATE participant SET sex = '99'"));
        planted.put("race-missing P1", List.of("UPDATE participant_race SET race = '99'"));
        planted.put("name-incomplete P1", List.of("UPDATE participant SET last_name = NULL"));
        planted.put("living-situation-unknown P1", List.of("UPDATE assessment SET living_situation = '99'"));
        planted.put("employment-unknown P1", List.of("UPDATE assessment SET employed = NULL"));
        planted.put("substance-unknown P1", List.of("UPDATE assessment SET primary_substance = NULL"));
        planted.putAll(plantedInReferrals());
        planted.putAll(plantedInContradictions());
        return planted;
    }

    private static Map<String, List<String>> plantedInReferrals() {
        var planted = new LinkedHashMap<String, List<String>>();
        planted.put("decision-missing R2", List.of(
                "INSERT INTO referral (id, participant, received_on, door) VALUES (2, 1, '2026-03-01', 'SOCIAL')"));
        planted.put("eligibility-missing R1", List.of("UPDATE referral SET eligibility = 'UNDETERMINED'"));
        planted.put("denial-without-reason R2", List.of("""
                INSERT INTO referral (id, participant, received_on, door, decision) VALUES (2, 1, '2026-03-01', 'SOCIAL', 'DENIED')"""));
        planted.put("charge-missing R1", List.of("DELETE FROM charge"));
        planted.put("intake-late R2", List.of("""
                INSERT INTO referral (id, participant, received_on, door, eligibility, decision, intake_due_on)
                VALUES (2, 1, '2026-02-13', 'SOCIAL', 'ELIGIBLE', 'APPROVED', '2026-03-15')"""));
        planted.put("enrolled-without-intake E1", List.of("UPDATE referral SET intake_on = NULL, intake_due_on = NULL"));
        planted.put("intake-without-assessment R1", List.of("DELETE FROM assessment"));
        planted.put("reassessment-missing E1", List.of("UPDATE assessment SET assessed_on = '2025-08-17'"));
        planted.put("consent-missing E1", List.of("UPDATE consent SET expires_on = '2026-03-15'"));
        planted.put("call-before-referral R1", List.of("UPDATE referral SET handoff_called_at = '2026-01-04T23:50'"));
        planted.put("released-before-arrival R1", List.of(
                "UPDATE referral SET handoff_arrived_at = '2026-01-05T10:20', handoff_released_at = '2026-01-05T10:10'"));
        planted.put("age-impossible R1", List.of("UPDATE participant SET birth_year = 2017"));
        return planted;
    }

    private static Map<String, List<String>> plantedInContradictions() {
        var planted = new LinkedHashMap<String, List<String>>();
        planted.put("denied-but-enrolled E1", List.of("UPDATE referral SET decision = 'WITHDRAWN'"));
        planted.put("enrolled-twice E1", List.of("""
                INSERT INTO referral (id, participant, received_on, door, eligibility, decision, intake_on)
                VALUES (2, 1, '2026-03-01', 'SOCIAL', 'ELIGIBLE', 'APPROVED', '2026-03-02')""",
                "INSERT INTO episode (id, referral, enrolled_on) VALUES (2, 2, '2026-03-02')"));
        planted.put("enrolled-after-death E1", List.of("UPDATE participant SET deceased_on = '2026-03-01'"));
        planted.put("contact-before-referral C1", List.of("UPDATE contact SET contacted_on = '2026-01-04'"));
        planted.put("contact-after-death C1", List.of("UPDATE participant SET deceased_on = '2026-02-09'",
                "UPDATE episode SET closed_on = '2026-02-09'"));
        planted.put("fatal-overdose O1", List.of(
                "INSERT INTO overdose (id, participant, happened_on, fatal) VALUES (1, 1, '2026-03-02', 1)"));
        planted.put("service-left-open S1", List.of("UPDATE episode SET closed_on = '2026-03-01'",
                "INSERT INTO service_connection (id, participant, category, attended_on) VALUES (1, 1, '30', '2026-02-01')"));
        planted.put("service-not-attended S1", List.of("INSERT INTO service_connection (id, participant, category, referred_on) VALUES (1, 1, '30', '2025-12-15')"));
        planted.put("attended-before-referred S1", List.of("""
                INSERT INTO service_connection (id, participant, category, referred_on, attended_on)
                VALUES (1, 1, '30', '2026-02-02', '2026-02-01')"""));
        planted.put("engaged-before-attended S1", List.of("""
                INSERT INTO service_connection (id, participant, category, attended_on, engaged_on)
                VALUES (1, 1, '30', '2026-02-02', '2026-02-01')"""));
        planted.put("custody-overlap K1", List.of(
                "INSERT INTO custody_span (id, participant, booked_on, released_on) VALUES (1, 1, '2025-11-01', '2025-11-10')",
                "INSERT INTO custody_span (id, participant, booked_on, released_on) VALUES (2, 1, '2025-11-09', '2025-11-12')"));
        planted.put("number-shared P2", List.of("number 1", "number 2"));
        planted.put("likely-duplicate P2", List.of("again"));
        return planted;
    }

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private JdbcTemplate jdbc;
    private Quality quality;

    @BeforeEach
    void start() {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY);
        jdbc = program.getBean(JdbcTemplate.class);
        quality = program.getBean(Quality.class);
        person("Ida", "Moreno", "1979-07-05");
        CLEAN.forEach(jdbc::update);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private void person(String first, String last, String dob) {
        program.getBean(Participants.class).add(new PersonalDetails(first, last, Set.of(), LocalDate.parse(dob), "1", "0",
                Set.of(), null, null, null, null));
    }

    private List<String> found() {
        return quality.summary(QualityFilter.ALL).stream().filter(it -> it.found() > 0)
                .flatMap(it -> quality.breaking(it.rule().rule(), QualityFilter.ALL, 9).rows().stream()
                        .map(row -> it.rule().rule() + " " + row.record())).toList();
    }

    private void plant(String what) {
        if (what.startsWith("number")) {
            long id = Long.parseLong(what.substring(7));
            if (id == 2) {
                person("Cal", "Ames", "2001-02-03");
                jdbc.update("INSERT INTO participant_race VALUES (2, 'White')");
            }
            jdbc.update("INSERT INTO participant_identifier (id, participant, type, value) VALUES (?, ?, 'HMIS_ID', ?)", id, id,
                    program.getBean(Seals.class).seal(new SealedColumn("participant_identifier", "value"), RowPart.of(id), "H-77").bytes());
        } else if (what.equals("again")) {
            person("Ida", "Morreno", "1979-07-05");
            jdbc.update("INSERT INTO participant_race VALUES (2, 'White')");
        } else {
            jdbc.update(what);
        }
    }

    @Test
    void aCleanFileHasNothingToSay() {
        assertThat(found()).isEmpty();
        assertThat(quality.summary(QualityFilter.ALL)).anyMatch(it -> it.whole() > 0).allMatch(it -> it.share() == 0);
    }

    /** One after the other on one file: what was planted is taken back by the transaction that never ends well. */
    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsRowAndNoOtherRuleDoes() {
        var transactions = program.getBean(TransactionOperations.class);
        return planted().entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            entry.getValue().forEach(this::plant);
            assertThat(found()).containsExactly(entry.getKey());
        })));
    }

    @Test
    void aReassessmentIsLateByTheDaysOfTheSite() {
        assertThat(jdbc.update("UPDATE site SET reassess_days = 90")).isPositive();
        jdbc.update("UPDATE assessment SET assessed_on = '2025-11-16'");
        assertThat(found()).isEmpty();
        jdbc.update("UPDATE assessment SET assessed_on = '2025-11-15'");
        assertThat(found()).containsExactly("reassessment-missing E1");
    }

    @Test
    void aSubstanceThatWasNotCollectedIsMissingAsInTheReports() {
        jdbc.update("UPDATE assessment SET primary_substance = '-9'");
        assertThat(found()).containsExactly("substance-unknown P1");
    }

    @Test
    void everyRuleIsPlanted() {
        assertThat(planted().keySet().stream().map(key -> key.split(" ")[0])).containsExactlyInAnyOrderElementsOf(
                quality.rules().stream().map(QualityRule::rule).toList());
    }

    /** Episode, if it is closed, on the first of March; today is the 16th. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "referred before the episode closed,       closed, 2026-02-01, -,          -,        service-left-open",
            "referred on its last day,                 closed, 2026-03-01, -,          -,        service-left-open",
            "referred after it,                        closed, 2026-03-02, -,          -,        -",
            "an appointment still to come,             closed, 2026-02-01, 2026-03-16, -,        -",
            "an appointment that passed,               closed, 2026-02-01, 2026-03-15, -,        service-left-open",
            "declined and left open,                   closed, 2026-02-01, -,          DECLINED, service-left-open",
            "a need that nobody was sent anywhere for, closed, -,          -,          -,        -",
            "not long ago,                             open,   2025-12-16, -,          -,        -",
            "for more than 90 days,                    open,   2025-12-15, -,          -,        service-not-attended",
            "with a later appointment,                 open,   2025-12-15, 2025-12-16, -,        -",
            "declined,                                 open,   2025-12-15, -,          DECLINED, -",
            "a need of long ago,                       open,   -,          -,          -,        -"})
    void aConnectionThatNobodyAttendedIsFoundOnce(String what, String episode, String referred, String appointment, String barrier, String rule) {
        if (episode.equals("closed")) {
            jdbc.update("UPDATE episode SET closed_on = '2026-03-01'");
        }
        jdbc.update("INSERT INTO service_connection (id, participant, category, need_on, referred_on, appointment_on, barrier) "
                + "VALUES (1, 1, '30', '2025-12-01', ?, ?, ?)", referred, appointment, barrier);
        assertThat(found()).as(what).isEqualTo(rule == null ? List.of() : List.of(rule + " S1"));
    }

    @Test
    void aConnectionIsLateOfWhoWasNeverEnrolledAndNotOfTheDeadNorOnceItHasEnded() {
        person("Cal", "Ames", "2001-02-03");
        jdbc.update("INSERT INTO participant_race VALUES (2, 'White')");
        jdbc.update("INSERT INTO service_connection (id, participant, category, referred_on) VALUES (1, 2, '30', '2025-12-15')");
        assertThat(found()).containsExactly("service-not-attended S1");
        jdbc.update("UPDATE participant SET deceased_on = '2026-01-01' WHERE id = 2");
        assertThat(found()).isEmpty();
        jdbc.update("UPDATE service_connection SET ended_on = '2026-01-01', result = '2'");
        jdbc.update("UPDATE participant SET deceased_on = NULL WHERE id = 2");
        assertThat(found()).isEmpty();
    }

    @Test
    void theCommandHasTheIdsAndValuesFilledIn() {
        jdbc.update("DELETE FROM assessment");
        jdbc.update("UPDATE contact SET contacted_on = '2026-01-04'");

        assertThat(quality.breaking("intake-without-assessment", QualityFilter.ALL, 9).rows()).singleElement().satisfies(row ->
                assertThat(row.fix()).isEqualTo("assessment add P1 --stage 1 --on 2026-01-20"));
        assertThat(quality.breaking("contact-before-referral", QualityFilter.ALL, 9).rows()).singleElement().satisfies(row -> {
            assertThat(row.fix()).isEqualTo("void C1 --reason WORDS");
            assertThat(row.otherwise()).contains("contact copy C1 --on DATE").endsWith("referral add --participant P1 --received 2026-01-04 --door CODE");
            assertThat(row.values()).isEqualTo("contacted on 2026-01-04, first received on 2026-01-05");
            assertThat(row.name()).isEqualTo("Ida Moreno");
        });
    }

    @Test
    void whatIsAcceptedStaysAcceptedUntilItsValuesChangeOrItIsTakenBack() {
        jdbc.update("UPDATE contact SET contacted_on = '2026-01-04'");
        quality.accept("contact-before-referral", "c1", "Met at the jail, as the chief knows");
        assertThat(found()).isEmpty();
        assertThat(quality.summary(QualityFilter.ALL)).filteredOn(it -> it.rule().rule().equals("contact-before-referral"))
                .singleElement().satisfies(it -> assertThat(it.accepted()).isEqualTo(1));
        assertThatExceptionOfType(AcceptedAlready.class).isThrownBy(() -> quality.accept("contact-before-referral", "C1", "Again"));

        jdbc.update("UPDATE contact SET contacted_on = '2026-01-03'");
        assertThat(found()).containsExactly("contact-before-referral C1");
        assertThat(quality.accepted()).singleElement().satisfies(it -> assertThat(it.lapsed()).isTrue());

        quality.accept("contact-before-referral", "C1", "That day, too");
        assertThat(quality.accepted()).singleElement().satisfies(it -> assertThat(it.lapsed()).isFalse());
        quality.reopen("contact-before-referral", "C1");
        assertThat(found()).containsExactly("contact-before-referral C1");
        assertThatExceptionOfType(NotAccepted.class).isThrownBy(() -> quality.reopen("contact-before-referral", "C1"));
    }

    @Test
    void aRuleThatThereIsNotIsRefused() {
        assertThatExceptionOfType(UnknownRule.class).isThrownBy(() -> quality.breaking("nothing", QualityFilter.ALL, 9));
    }

    @Test
    void aFilterLeavesOthersOut() {
        jdbc.update("INSERT INTO staff (id, name) VALUES (71, 'Sam'), (72, 'Kim')");
        jdbc.update("UPDATE referral SET owner = 71");
        jdbc.update("DELETE FROM charge");

        assertThat(quality.breaking("charge-missing", new QualityFilter("Sam", null), 9).total()).isEqualTo(1);
        assertThat(quality.breaking("charge-missing", new QualityFilter("Kim", null), 9).total()).isZero();
        assertThat(quality.summary(new QualityFilter("Kim", null))).allMatch(it -> it.whole() == 0);
    }
}
