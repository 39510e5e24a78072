package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinuteValueTests {

    /** A Monday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 16, 12, 52);

    private final MinuteValue value = new MinuteValue(() -> NOW, () -> true, sofar -> LocalDate.of(2026, 3, 10));
    private final MinuteValue today = new MinuteValue(() -> NOW, () -> true, sofar -> NOW.toLocalDate());
    private final MinuteValue asOf = new MinuteValue(() -> NOW, () -> false, sofar -> NOW.toLocalDate());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,               meant
            now,                   2026-03-16T12:52
            14:05,                 2026-03-10T14:05
            2:05pm,                2026-03-10T14:05
            2:05 PM,               2026-03-10T14:05
            3pm,                   2026-03-10T15:00
            3p,                    2026-03-10T15:00
            12 am,                 2026-03-10T00:00
            12pm,                  2026-03-10T12:00
            noon,                  2026-03-10T12:00
            2026-03-02T14:05,      2026-03-02T14:05
            2026-03-02 14:05,      2026-03-02T14:05
            yesterday 3pm,         2026-03-15T15:00
            'yesterday,  14:05',   2026-03-15T14:05
            last fri 23:50,        2026-03-13T23:50
            sat 9am,               2026-03-14T09:00
            oct 3 2pm,             2025-10-03T14:00
            3/2/26 14:05,          2026-03-02T14:05
            """)
    void readsTimesAsStaffTypeThem(String typed, LocalDateTime meant) {
        assertThat(value.read(typed, new Answers())).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,               said
            14,                    is not a time
            25:05,                 is not a time
            13pm,                  is not a time
            0am,                   is not a time
            14:60,                 is not a time
            2026-02-30T14:05,      is not a time
            soon 14:05,            is not a time
            pm,                    is not a time
            14:05:00,              is not a time
            2026-03-17 09:00,      2026-03-17 lies ahead; today is 2026-03-16
            today 23:50,           '2026-03-16 23:50 lies ahead; it is 12:52. For the evening before, type: yesterday 23:50'
            """)
    void refusesWhatIsNoTimeThatHasBeen(String typed, String said) {
        assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> value.read(typed, new Answers())).withMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource({"12:57, true", "12:58, false", "23:50, false", "12:00, true"})
    void whatIsLaterTodayHasNotBeenUnlessTheDayIsNotTheMachines(String typed, boolean taken) {
        assertThat(asOf.read(typed, new Answers())).isAfter(NOW.toLocalDate().atStartOfDay());
        if (taken) {
            assertThat(today.read(typed, new Answers())).isAfter(NOW.toLocalDate().atStartOfDay());
        } else {
            assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> today.read(typed, new Answers()));
        }
    }
}
