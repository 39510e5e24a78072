package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTests {

    @Test
    void takesTheMiddleValueOfAnOddNumber() {
        assertThat(Spread.of(List.of(9L, 1L, 4L))).isEqualTo(new Spread(3, 4.0, 9L));
    }

    @Test
    void takesTheMeanOfTheMiddleTwoOfAnEvenNumber() {
        assertThat(Spread.of(List.of(16L, 17L, 3L, 40L)).median()).isEqualTo(16.5);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "10, 9", "11, 10", "20, 18", "21, 19", "100, 90"})
    void takesTheNinetiethPercentileByNearestRank(int n, long p90) {
        assertThat(Spread.of(LongStream.rangeClosed(1, n).boxed().toList()).p90()).isEqualTo(p90);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, null, null));
    }
}
