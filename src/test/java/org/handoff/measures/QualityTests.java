package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.handoff.measures.Figure.Rate;
import org.handoff.shared.Period;
import org.handoff.statistics.Proportion;
import org.junit.jupiter.api.Test;

class QualityTests {

    private static final LocalDate AS_OF = LocalDate.parse("2025-06-30");

    private final CountyFile file = new CountyFile().person(1).person(2).referral(1, "2025-03-10").referral(2, "2025-03-20");

    private MeasureSet march() {
        return file.measures().of(Period.month(YearMonth.of(2025, 3)), AS_OF);
    }

    private Proportion missing(String field) {
        return march().figure("quality.missing." + field, Rate.class).proportion();
    }

    @Test
    void notCollectedIsMissingAndARefusalIsNot() {
        file.run("UPDATE participant SET sex = '9', dob = x'01' WHERE id = 1")
                .run("UPDATE participant SET sex = '99' WHERE id = 2")
                .run("INSERT INTO participant_race VALUES (1, '9')").run("INSERT INTO participant_race VALUES (2, '99')");
        assertThat(missing("sex")).isEqualTo(new Proportion(1, 2));
        assertThat(missing("race")).isEqualTo(new Proportion(1, 2));
        assertThat(missing("dob")).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void theDateOfBirthOfAnErasedPersonWasRecorded() {
        file.run("UPDATE participant SET dob = NULL, birth_year = 1979, erased_on = '2025-06-01' WHERE id = 1");
        assertThat(missing("dob")).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void withoutAnEntryAssessmentNothingOfItIsRecorded() {
        file.run("""
                INSERT INTO assessment (participant, assessed_on, stage, living_situation, employed, primary_substance)
                VALUES (1, '2025-03-11', 1, '8', '99', '-9')
                """);
        assertThat(missing("living_situation")).isEqualTo(new Proportion(1, 2));
        assertThat(missing("employment")).isEqualTo(new Proportion(2, 2));
        assertThat(missing("primary_substance")).isEqualTo(new Proportion(2, 2));
    }

    @Test
    void eligibilityAndDecisionAreCountedByReferral() {
        file.referral(1, "2025-03-25")
                .run("UPDATE referral SET eligibility = 'UNDETERMINED', decision = 'PENDING' WHERE id = 1")
                .run("UPDATE referral SET eligibility = 'ELIGIBLE', decision = 'APPROVED', decided_on = '2025-07-01' WHERE id = 2");
        assertThat(missing("eligibility")).isEqualTo(new Proportion(1, 3));
        assertThat(missing("decision")).as("one never, one later").isEqualTo(new Proportion(2, 3));
    }

    @Test
    void anIntakeIsOverdueTheDayAfterItWasDueUnlessNobodyWaitsForIt() {
        file.run("UPDATE referral SET intake_due_on = '2025-06-30' WHERE id = 1")
                .run("UPDATE referral SET intake_due_on = '2025-06-29' WHERE id = 2");
        assertThat(march().count("quality.intakes_overdue")).isOne();
        file.run("UPDATE referral SET decision = 'DENIED', decided_on = '2025-04-01' WHERE id = 2");
        assertThat(march().count("quality.intakes_overdue")).isZero();
        file.run("UPDATE referral SET decided_on = '2025-07-01' WHERE id = 2");
        assertThat(march().count("quality.intakes_overdue")).as("the denial is not seen yet").isOne();
        file.run("UPDATE referral SET intake_on = '2025-06-30' WHERE id = 2");
        assertThat(march().count("quality.intakes_overdue")).isZero();
    }

    @Test
    void consentsAreThoseOfTheCaseload() {
        var insert = "INSERT INTO consent (participant, type, signed_on, expires_on, revoked_on) VALUES (?, ?, ?, ?, ?)";
        file.person(3).referral(3, "2025-03-10").episode(1, "2025-03-12", "").episode(2, "2025-03-22", "")
                .episode(3, "2025-03-12", "2025-03-20")
                .run(insert, 1, "ROI_MULTI_PARTY", "2025-01-01", "2025-07-30", "")
                .run(insert, 1, "PART2_TPO", "2024-01-01", "2025-06-29", "")
                .run(insert, 1, "ROI_MULTI_PARTY", "2024-01-01", "2024-12-31", "")
                .run(insert, 2, "RESEARCH", "2025-01-01", "", "2025-06-30")
                .run(insert, 3, "RESEARCH", "2025-01-01", "2025-07-01", "");
        var set = march();
        assertThat(set.count("quality.consents_expiring_30d")).isOne();
        assertThat(set.count("quality.consents_expired")).as("the release of 2024 was renewed").isOne();
        assertThat(set.count("quality.people_without_consent")).as("a revoked consent holds no more").isOne();
    }
}
