package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.handoff.reports.Rhythm.Every;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTests {

    @ParameterizedTest
    @CsvSource({"MONTH, 1, 2026-11-21, 2026-10-01, 2026-10-31", "MONTH, 7, 2026-01-01, 2025-12-01, 2025-12-31",
            "QUARTER, 1, 2026-11-21, 2026-07-01, 2026-09-30", "QUARTER, 1, 2026-12-31, 2026-07-01, 2026-09-30",
            "QUARTER, 2, 2026-11-21, 2026-08-01, 2026-10-31", "HALF_YEAR, 7, 2026-11-21, 2026-01-01, 2026-06-30",
            "YEAR, 1, 2026-11-21, 2025-01-01, 2025-12-31", "YEAR, 10, 2026-09-30, 2024-10-01, 2025-09-30",
            "YEAR, 10, 2026-10-01, 2025-10-01, 2026-09-30"})
    void theLastClosedPeriodIsTheOneThatEndedBeforeTheDay(Every every, int begins, LocalDate on, LocalDate from, LocalDate to) {
        var rhythm = new Rhythm(every, Month.of(begins), 30);
        var closed = rhythm.lastClosed(on);
        assertThat(closed.from()).isEqualTo(from);
        assertThat(closed.to()).isEqualTo(to);
        assertThat(rhythm.due(closed)).isEqualTo(to.plusDays(30));
    }
}
