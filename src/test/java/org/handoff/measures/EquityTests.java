package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

class EquityTests {

    private final CountyFile file = new CountyFile();

    private MeasureSet march(String asOf) {
        return file.measures().of(Period.parse("2025-03", LocalDate.parse(asOf)), LocalDate.parse(asOf));
    }

    private static List<Long> values(MeasureSet set, String key) {
        return Arrays.stream(EquityStep.values()).map(step -> set.table(step.of("sex")).rows().stream()
                .filter(row -> row.key().equals(key)).findFirst().orElseThrow().value()).toList();
    }

    private static List<Long> totals(MeasureSet set) {
        return Arrays.stream(EquityStep.values()).map(step -> set.count("equity." + step.id())).toList();
    }

    private void person(long id, String sex) {
        file.person(id).referral(id, "2025-03-10").run("UPDATE participant SET sex = ? WHERE id = ?", sex, id)
                .run("UPDATE referral SET eligibility = 'ELIGIBLE' WHERE participant = ?", id);
    }

    @Test
    void whoSkippedAStepIsNotCountedAtLaterOnes() {
        person(1, "0");
        person(2, "0");
        file.contact(1, "2025-04-09").contact(2, "2025-04-10")
                .run("UPDATE referral SET intake_on = '2025-04-11' WHERE participant IN (1, 2)");

        assertThat(values(march("2025-12-31"), "0")).as("day 30 is in, day 31 is out, and so is the intake after it")
                .containsExactly(2L, 1L, 1L, 0L, 0L);
        assertThat(values(march("2025-04-10"), "0")).as("the intake is not seen yet").containsExactly(2L, 1L, 0L, 0L, 0L);
    }

    @Test
    void everyGroupReferredIsARowAndAllAddUp() {
        person(1, "0");
        person(2, "1");
        person(3, "");
        file.run("UPDATE referral SET eligibility = 'INELIGIBLE' WHERE participant = 2").contact(3, "2025-03-11");
        var set = march("2025-12-31");

        assertThat(set.table("equity.sex.eligible").rows()).extracting(MeasureTable.Row::key).containsExactlyInAnyOrder("0", "1", "unknown");
        assertThat(values(set, "1")).containsOnly(0L);
        assertThat(totals(set)).containsExactly(2L, 1L, 0L, 0L, 0L);
        for (var step : EquityStep.values()) {
            for (var attribute : EquityStep.ATTRIBUTES) {
                assertThat(set.table(step.of(attribute)).of()).isEqualTo(set.count("equity." + step.id()));
            }
        }
    }

    @Test
    void aCompletionCountsFromTheDayOfClosing() {
        person(1, "0");
        file.contact(1, "2025-03-11").run("UPDATE referral SET intake_on = '2025-03-12'").episode(1, "2025-03-13", "2025-09-01")
                .run("UPDATE episode SET completion = 'COMPLETED'");

        assertThat(totals(march("2025-08-31"))).containsExactly(1L, 1L, 1L, 1L, 0L);
        assertThat(totals(march("2025-09-01"))).containsExactly(1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void theFirstReferralOfThePeriodDecides() {
        person(1, "0");
        file.referral(1, "2025-03-20").run("UPDATE referral SET eligibility = 'INELIGIBLE' WHERE received_on = '2025-03-20'");

        assertThat(totals(march("2025-12-31"))).startsWith(1L);
    }
}
