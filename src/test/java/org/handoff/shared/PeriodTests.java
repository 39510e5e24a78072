package org.handoff.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTests {

    @Test
    void aQuarterHasThreeWholeMonths() {
        assertThat(Period.quarter(2026, 1)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(Period.quarter(2026, 4).to()).isEqualTo("2026-12-31");
    }

    @Test
    void saysAMonthByItsName() {
        assertThat(Period.month(YearMonth.of(2024, 2)).inWords()).isEqualTo("February 2024");
        assertThat(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 28)).inWords())
                .isEqualTo("1 February 2024 to 28 February 2024");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(PeriodEndsBeforeItStarts.class)
                .isThrownBy(() -> new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .withMessageContaining("Swap --from and --to");
    }
}
