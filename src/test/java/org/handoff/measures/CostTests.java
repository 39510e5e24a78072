package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Derived;
import org.handoff.measures.Figure.Money;
import org.handoff.measures.Figure.Months;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostTests {

    private static final LocalDate LATE = LocalDate.parse("2026-12-31");

    private final CountyFile file = new CountyFile().person(1).person(2).referral(1, "2025-03-10").referral(2, "2025-03-20")
            .episode(1, "2025-03-11", "2025-03-21").episode(2, "2025-03-30", "")
            .run("INSERT INTO expense (participant, spent_on, category, amount_cents) VALUES (1, '2025-03-31', 'HOUSING', 12345)")
            .run("INSERT INTO expense (participant, spent_on, category, amount_cents) VALUES (NULL, '2025-03-01', 'FOOD', 655)")
            .run("INSERT INTO expense (participant, spent_on, category, amount_cents) VALUES (1, '2025-04-01', 'FOOD', 99900)");

    @TempDir
    private Path folder;

    private MeasureSet march() {
        return file.measures().of(Period.parse("2025-03", LATE), LATE);
    }

    private Derived derived(String id, String costs) throws IOException {
        Files.writeString(folder.resolve("costs.yml"), costs);
        var scope = new Scope(Period.parse("2025-03", LATE), LATE);
        var nights = List.<Figure>of(new Count("justice12.custody_days_before", 40), new Count("justice12.custody_days_after", 15));
        return new CostQueries(file.jdbc(), new UnitCosts(folder.toString())).costs(scope, nights).stream()
                .filter(figure -> figure.id().equals(id)).map(Derived.class::cast).findFirst().orElseThrow();
    }

    @Test
    void expensesOfThePeriodAreForAMonthEnrolled() {
        assertThat(march().figure("cost.total", Money.class).dollars()).isEqualTo(130);
        assertThat(march().figure("cost.person_months", Months.class).days()).as("11th to 20th, and 30th and 31st").isEqualTo(12);
        assertThat(Objects.requireNonNull(march().figure("cost.per_person_month", Derived.class).value()))
                .isCloseTo(130 / (12 / (365.25 / 12)), within(1e-9));
    }

    @Test
    void withoutUnitCostsNothingIsZero() {
        for (var id : new String[] {"cost.jail_days_avoided", "cost.officer_hours_saved", "cost.net", "cost.return"}) {
            var figure = march().figure(id, Derived.class);
            assertThat(figure.value()).isNull();
            assertThat(figure.configured()).isFalse();
        }
    }

    @Test
    void unitCostsOfTheProgramAreUsed() throws IOException {
        file.run("UPDATE referral SET door = 'ARREST', handoff_called_at = '2025-03-10T10:00', handoff_arrived_at = '2025-03-10T10:30'");
        var costs = "jail_day: 100\nbooking_hours: 3\nofficer_hour: 50\n";

        assertThat(derived("cost.jail_days_avoided", costs).value()).isEqualTo(25);
        assertThat(derived("cost.officer_hours_saved", costs).value()).isEqualTo(2 * 3 - 1);
        assertThat(derived("cost.net", costs).value()).isEqualTo(25 * 100 + 5 * 50 - 130);
        assertThat(derived("cost.return", costs).value()).isEqualTo((25 * 100 + 5 * 50 - 130) / 130.0);
        assertThat(derived("cost.net", costs).from()).contains("cost.total.cents", "justice12.custody_days_after",
                "cost.handoff_hours.minutes");
        assertThat(derived("cost.net", "jail_day: 100\n").value()).isEqualTo(25 * 100 - 130);
    }

    @Test
    void aUnitCostThatIsNoAmountIsRefused() {
        assertThatExceptionOfType(UnitCostWrong.class).isThrownBy(() -> derived("cost.net", "jail_day: cheap\n"))
                .withMessageContaining("jail_day is \"cheap\". Write an amount");
        assertThatExceptionOfType(UnitCostWrong.class).isThrownBy(() -> derived("cost.net", "jail_day: -1\n"));
    }
}
