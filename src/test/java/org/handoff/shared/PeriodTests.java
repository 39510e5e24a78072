package org.handoff.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @Test
    void aQuarterHasThreeWholeMonths() {
        assertThat(Period.quarter(2026, 1)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));
        assertThat(Period.quarter(2026, 4).to()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-01, 2024-02-29, February 2024", "2024-02-01, 2024-02-28, 1 February 2024 to 28 February 2024",
        "2026-07-01, 2026-09-30, July to September 2026", "2026-01-01, 2026-12-31, 2026",
        "2024-09-01, 2025-08-31, September 2024 to August 2025"})
    void saysItselfInAsFewWordsAsItCan(LocalDate from, LocalDate to, String words) {
        assertThat(new Period(from, to).inWords()).isEqualTo(words);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatExceptionOfType(PeriodEndsBeforeItStarts.class)
                .isThrownBy(() -> new Period(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .withMessageContaining("Swap --from and --to");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-10,       2026-10-01, 2026-10-31
            2024-02,       2024-02-01, 2024-02-29
            2026-Q3,       2026-07-01, 2026-09-30
            2026-q1,       2026-01-01, 2026-03-31
            2026,          2026-01-01, 2026-12-31
            last-month,    2025-12-01, 2025-12-31
            Last-Quarter,  2025-10-01, 2025-12-31
            last month,    2025-12-01, 2025-12-31
            q1,            2026-01-01, 2026-03-31
            Q3,            2025-07-01, 2025-09-30
            2024q3,        2024-07-01, 2024-09-30
            fy26,          2025-07-01, 2026-06-30
            fy25q1,        2024-07-01, 2024-09-30
            FY25Q2,        2024-10-01, 2024-12-31
            fy2025-q4,     2025-04-01, 2025-06-30
            """)
    void readsAPeriodAsStaffTypeIt(String text, LocalDate from, LocalDate to) {
        assertThat(Period.parse(text, LocalDate.of(2026, 1, 15))).isEqualTo(new Period(from, to));
    }

    @Test
    void theLastQuarterIsTheOneBeforeThisOne() {
        assertThat(Period.parse("last-quarter", LocalDate.of(2026, 9, 30))).isEqualTo(Period.quarter(2026, 2));
        assertThat(Period.parse("last-quarter", LocalDate.of(2026, 10, 1))).isEqualTo(Period.quarter(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-Q5", "26", "2026-1", "q5", "fy2", "fy25q0", "next-month", "", "2026-10-03"})
    void refusesAnythingElseAndSaysWhatToType(String text) {
        assertThatExceptionOfType(UnreadablePeriod.class).isThrownBy(() -> Period.parse(text, LocalDate.of(2026, 1, 15)))
                .withMessageContaining("last-quarter").satisfies(refused -> assertThat(refused.kind())
                        .isEqualTo(Refusal.Kind.INVALID));
    }
}
