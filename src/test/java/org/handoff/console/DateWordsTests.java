package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTests {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,       behind,      ahead
            2026-10-03,    2026-10-03,  2026-10-03
            2026-1-5,      2026-01-05,  2026-01-05
            2024-02-29,    2024-02-29,  2024-02-29
            10/3/2026,     2026-10-03,  2026-10-03
            10/3/26,       2026-10-03,  2026-10-03
            10-3-26,       2026-10-03,  2026-10-03
            10-3-2026,     2026-10-03,  2026-10-03
            3/2/85,        1985-03-02,  1985-03-02
            3/2/36,        2036-03-02,  2036-03-02
            3/2/37,        1937-03-02,  1937-03-02
            10/3,          2025-10-03,  2026-10-03
            10-3,          2025-10-03,  2026-10-03
            3/16,          2026-03-16,  2026-03-16
            3/15,          2026-03-15,  2027-03-15
            3/17,          2025-03-17,  2026-03-17
            today,         2026-03-16,  2026-03-16
            Yesterday,     2026-03-15,  2026-03-15
            tomorrow,      2026-03-17,  2026-03-17
            -3d,           2026-03-13,  2026-03-13
            +2w,           2026-03-30,  2026-03-30
            -1m,           2026-02-16,  2026-02-16
            3 days ago,    2026-03-13,  2026-03-13
            last fri,      2026-03-13,  2026-03-13
            last   FRIDAY, 2026-03-13,  2026-03-13
            next fri,      2026-03-20,  2026-03-20
            mon,           2026-03-09,  2026-03-23
            sunday,        2026-03-15,  2026-03-22
            in 3 days,     2026-03-19,  2026-03-19
            21,            2026-02-21,  2026-03-21
            16,            2026-03-16,  2026-03-16
            31,            2026-01-31,  2026-03-31
            3rd,           2026-03-03,  2026-04-03
            oct,           2025-10-01,  2026-10-01
            March,         2026-03-01,  2027-03-01
            oct 3,         2025-10-03,  2026-10-03
            3 oct,         2025-10-03,  2026-10-03
            oct 3rd,       2025-10-03,  2026-10-03
            3rd oct,       2025-10-03,  2026-10-03
            Oct 3 2024,    2024-10-03,  2024-10-03
            3 october 2024,2024-10-03,  2024-10-03
            oct 2024,      2024-10-01,  2024-10-01
            som,           2026-03-01,  2026-03-01
            eom,           2026-03-31,  2026-03-31
            soq,           2026-01-01,  2026-01-01
            eoq,           2026-03-31,  2026-03-31
            soy,           2026-01-01,  2026-01-01
            eoy,           2026-12-31,  2026-12-31
            sow,           2026-03-16,  2026-03-16
            eow,           2026-03-22,  2026-03-22
            """)
    void readsDatesAsStaffTypeThem(String typed, LocalDate behind, LocalDate ahead) {
        assertThat(new DateWords(TODAY, false).read(typed)).contains(behind);
        assertThat(new DateWords(TODAY, true).read(typed)).contains(ahead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2025-02-29", "13/45/2026", "2/30", "31/12/2026", "2026-13-01", "26-10-03",
        "10/3-26", "10/3/026", "2/29", "3d",
        "-3 d ago", "-3y", "fridge", "last week", "last", "0", "32", "feb 30", "octopus", "soz", "in 3 days ago", "2026-10-03T12:00", "20261003", "", "٣/٤/2026"})
    void movesNoDayThatDoesNotExist(String typed) {
        assertThat(new DateWords(TODAY, false).read(typed)).isEmpty();
        assertThat(new DateWords(TODAY, true).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # today,     behind,      ahead
            2028-01-15,            ,  2028-02-29
            2028-03-05,  2028-02-29,
            2029-01-15,  2028-02-29,
            2027-01-15,            ,
            2028-02-29,  2028-02-29,  2028-02-29
            """)
    void takesTheLeapDayOfNoOtherYear(LocalDate today, LocalDate behind, LocalDate ahead) {
        assertThat(new DateWords(today, false).read("2/29")).isEqualTo(Optional.ofNullable(behind));
        assertThat(new DateWords(today, true).read("29 feb")).isEqualTo(Optional.ofNullable(ahead));
    }
}
