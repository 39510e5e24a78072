package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBinsTests {

    private static final LocalDate INDEX = LocalDate.of(2025, 2, 28);

    @ParameterizedTest
    @CsvSource({"0,0,0", "6,0,0", "7,1,0", "29,4,0", "30,4,1", "-1,-1,-1", "-7,-1,-1", "-8,-2,-1", "-30,-5,-1", "-31,-5,-2"})
    void countFromTheIndexDay(int days, int week, int month) {
        assertThat(DayBins.WEEKS.of(INDEX, INDEX.plusDays(days))).isEqualTo(week);
        assertThat(DayBins.MONTHS.of(INDEX, INDEX.plusDays(days))).isEqualTo(month);
    }

    @Test
    void theMidpointIsInTheMiddleOfTheBin() {
        assertThat(DayBins.WEEKS.midpoint(0)).isEqualTo(3);
        assertThat(DayBins.WEEKS.midpoint(-1)).isEqualTo(-4);
        assertThat(DayBins.MONTHS.midpoint(1)).isEqualTo(44.5);
    }

    @Test
    void aBinHasADay() {
        assertThatThrownBy(() -> new DayBins(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
