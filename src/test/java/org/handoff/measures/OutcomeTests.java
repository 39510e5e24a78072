package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.handoff.measures.Figure.Change;
import org.handoff.measures.Figure.Incomes;
import org.handoff.measures.Figure.Rate;
import org.handoff.shared.Period;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.Spread;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutcomeTests {

    private static final LocalDate LATE = LocalDate.parse("2026-12-31");

    private static final String INCOME = "INSERT INTO assessment (participant, assessed_on, stage, income_monthly_cents) VALUES ";
    private static final String SUBSTANCE = "INSERT INTO assessment (participant, assessed_on, stage, primary_substance) VALUES ";

    private final CountyFile file = new CountyFile().person(1).person(2).person(3)
            .referral(1, "2025-03-10").referral(2, "2025-03-10")
            .referral(3, "2025-03-10");

    private MeasureSet march(LocalDate asOf) {
        return file.measures().of(Period.month(YearMonth.of(2025, 3)), asOf);
    }

    private MeasureSet march() {
        return march(LATE);
    }

    private OutcomeTests assessed(long person, String on, int stage, String housing, String employed) {
        file.run("INSERT INTO assessment (participant, assessed_on, stage, living_situation, employed) VALUES (?, ?, ?, ?, ?)",
                person, on, stage, housing, employed);
        return this;
    }

    private static Proportion share(MeasureSet set, String id) {
        return set.figure(id, Rate.class).proportion();
    }

    @Nested
    class TheLatestAssessment {

        @Test
        void isTheLastByTheAsOfDateAtLeastThirtyDaysAfterEntry() {
            assessed(1, "2025-03-12", 1, "116", "0").assessed(1, "2025-04-10", 2, "302", "0")
                    .assessed(1, "2025-04-11", 2, "410", "1")
                    .assessed(1, "2026-05-01", 3, "116", "0");
            assertThat(march(LocalDate.parse("2025-04-10")).count("outcome.with_latest")).as("day 29").isZero();
            var day30 = march(LocalDate.parse("2025-04-11"));
            assertThat(day30.count("outcome.with_latest")).isOne();
            assertThat(housing(day30, "homeless.permanent")).isOne();
            assertThat(housing(march(), "homeless.homeless")).isOne();
            assertThat(march().table("outcome.housing").rows()).hasSize(25);
        }

        @Test
        void needsAnEntry() {
            assessed(1, "2025-03-12", 2, "116", "0").assessed(1, "2025-06-12", 2, "410", "1");
            assertThat(march().count("outcome.with_entry")).isZero();
            assertThat(march().count("outcome.with_latest")).isZero();
        }

        private static long housing(MeasureSet set, String key) {
            return set.table("outcome.housing").rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow()
                    .value();
        }
    }

    @Test
    void gainsAreTakenOfThoseWhoLackedIt() {
        assessed(1, "2025-03-12", 1, "116", "0").assessed(1, "2025-06-12", 2, "410", "1");
        assessed(2, "2025-03-12", 1, "207", "0").assessed(2, "2025-06-12", 2, "99", "99");
        assessed(3, "2025-03-12", 1, "314", "1").assessed(3, "2025-06-12", 2, "410", "1");
        var set = march();
        assertThat(share(set, "outcome.housed_gain")).isEqualTo(new Proportion(1, 2));
        assertThat(share(set, "outcome.employed_gain")).as("who gave no second answer is not compared")
                .isEqualTo(new Proportion(1, 1));
        assertThat(set.figure("outcome.employed", Change.class).change()).isEqualTo(new PairedChange(1, 0, 1, 0));
        assertThat(set.figure("outcome.housed", Change.class).change()).as("an unknown class is not compared")
                .isEqualTo(new PairedChange(0, 0, 2, 0));
    }

    @Test
    void whoSaidToHaveNoIncomeHasZero() {
        file.run("INSERT INTO assessment (participant, assessed_on, stage, income_any) VALUES (1, '2025-03-12', 1, '0')")
                .run(INCOME + "(1, '2025-06-12', 2, 95000)")
                .run("INSERT INTO assessment (participant, assessed_on, stage) VALUES (2, '2025-03-12', 1)")
                .run(INCOME + "(2, '2025-06-12', 2, 1)");
        var incomes = march().figure("outcome.income", Incomes.class);
        assertThat(incomes.entry()).isEqualTo(new Spread(1, 0.0, 0L));
        assertThat(incomes.latest()).isEqualTo(new Spread(1, 95_000.0, 95_000L));
    }

    @Test
    void followUpIsDueOneHundredAndEightyDaysAfterEntry() {
        assessed(1, "2025-03-12", 1, "116", "0").assessed(2, "2025-03-12", 1, "116", "0")
                .assessed(2, "2025-05-12", 2, "116", "0");
        assertThat(share(march(LocalDate.parse("2025-09-07")), "outcome.followup_rate")).isEqualTo(new Proportion(0, 0));
        var due = march(LocalDate.parse("2025-09-08"));
        assertThat(share(due, "outcome.followup_rate")).isEqualTo(new Proportion(1, 2));
        assertThat(due.count("quality.followups_due")).isEqualTo(2);
        assertThat(due.count("quality.followups_done")).isOne();
    }

    @Test
    void treatmentCountsFromTheReferralToDayNinety() {
        file.attended(1, "2", "2025-06-08").attended(1, "2", "2025-06-01").attended(2, "2", "2025-06-09")
                .attended(3, "6", "2025-04-01")
                .run(SUBSTANCE + "(1, '2025-03-12', 1, '5')")
                .run(SUBSTANCE + "(2, '2025-03-12', 1, '1')");
        assertThat(share(march(), "outcome.treatment_uptake")).isEqualTo(new Proportion(1, 3));
        assertThat(share(march(), "outcome.treatment_uptake_substance")).isEqualTo(new Proportion(1, 1));
        assertThat(share(march(LocalDate.parse("2025-05-31")), "outcome.treatment_uptake")).isEqualTo(new Proportion(0, 3));
    }

    @Test
    void overdosesCountInTheWindowsOfPeopleWhoseWindowIsOver() {
        var insert = "INSERT INTO overdose (participant, happened_on, fatal, outcome) VALUES (?, ?, ?, ?)";
        file.run(insert, 1, "2025-03-09", 0, "").run(insert, 1, "2025-03-10", 0, "").run(insert, 1, "2025-03-11", 1, "")
                .run(insert, 2, "2025-03-11", "", "DECEASED").run(insert, 2, "2025-09-11", 0, "");
        assertThat(march().count("outcome6.overdoses_before")).isOne();
        assertThat(march().count("outcome6.overdoses_after")).isEqualTo(2);
        assertThat(march().count("outcome6.fatal_overdoses_after")).isEqualTo(2);
        assertThat(march().count("outcome12.overdoses_after")).isEqualTo(3);
        assertThat(march(LocalDate.parse("2025-09-09")).count("outcome6.overdoses_after")).isZero();
    }
}
