package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTests {

    @ParameterizedTest
    @CsvSource({"2026-07-01, 2026-09-30, 2026-04-01, 2026-06-30, 2025-07-01, 2025-09-30",
            "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
            "2023-02-01, 2023-02-28, 2023-01-01, 2023-01-31, 2022-02-01, 2022-02-28",
            "2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29",
            "2026-03-05, 2026-03-14, 2026-02-23, 2026-03-04, 2025-03-05, 2025-03-14"})
    void thePeriodBeforeAndTheSameDaysAYearAgo(LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo,
            LocalDate agoFrom, LocalDate agoTo) {
        assertThat(Spans.before(new Period(from, to))).isEqualTo(new Period(beforeFrom, beforeTo));
        assertThat(Spans.yearBefore(new Period(from, to))).isEqualTo(new Period(agoFrom, agoTo));
    }

    @Test
    void eightQuartersEndWithTheOneThatHoldsTheLastDay() {
        var quarters = Spans.quarters(Period.quarter(2026, 1));
        assertThat(quarters).hasSize(8).first().isEqualTo(Period.quarter(2024, 2));
        assertThat(quarters).last().isEqualTo(Period.quarter(2026, 1));
        assertThat(Spans.quarters(new Period(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")))).last()
                .isEqualTo(Period.quarter(2026, 2));
        assertThat(quarters).extracting(Spans::shortName).startsWith("Q2 24", "Q3 24").endsWith("Q1 26");
    }
}
