package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRatioTests {

    private static RiskRatio of(long x, long m, long y, long n) {
        return new RiskRatio(new Proportion(x, m), new Proportion(y, n));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # group, of, reference, of, ratio, low, high
            # worked by hand: exp(ln 1.5 ± 1.959964 √(1/30 − 1/100 + 1/20 − 1/100))
            30, 100, 20, 100, 1.5, 0.915961, 2.456437
            # Koopman's own example , 2.94 to 7.15, has a 4: by the score
            36, 40, 16, 80, 4.5, 2.939569, 7.152223
            """)
    void hasTheIntervalOfItsSource(long x, long m, long y, long n, double ratio, double low, double high) {
        var interval = Objects.requireNonNull(of(x, m, y, n).interval());

        assertThat(of(x, m, y, n).value()).isCloseTo(ratio, within(1e-9));
        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void endsOfTheScoreIntervalExchangeWithTheGroups() {
        var one = Objects.requireNonNull(of(3, 40, 9, 50).interval());
        var other = Objects.requireNonNull(of(9, 50, 3, 40).interval());

        assertThat(one.low() * other.high()).isCloseTo(1, within(1e-6));
        assertThat(one.high() * other.low()).isCloseTo(1, within(1e-6));
    }

    @Test
    void everybodyOfASmallGroupHasAnIntervalToo() {
        var interval = Objects.requireNonNull(of(6, 6, 20, 40).interval());

        assertThat(interval.low()).isBetween(1.0, 2.0);
        assertThat(interval.high()).isGreaterThan(2.0);
    }

    /** However small the groups: the ratio lies in its interval, and one against all of five of seven is no exception. */
    @Test
    void everyRatioOfSmallGroupsLiesInItsInterval() {
        for (int m = 1; m <= 7; m++) {
            for (int n = 1; n <= 7; n++) {
                for (int x = 0; x <= m; x++) {
                    for (int y = 1; y <= n; y++) {
                        var ratio = of(x, m, y, n);
                        var interval = Objects.requireNonNull(ratio.interval());
                        assertThat(Objects.requireNonNull(ratio.value())).as("%d/%d to %d/%d", x, m, y, n)
                                .isBetween(interval.low() - 1e-9, interval.high() + 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void nobodyOfTheGroupHasAnUpperEnd() {
        var interval = Objects.requireNonNull(of(0, 10, 5, 10).interval());

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isBetween(0.3, 1.0);
    }

    @Test
    void nobodyToCompareWithIsNoRatio() {
        assertThat(of(3, 10, 0, 10).value()).isNull();
        assertThat(of(0, 0, 5, 10).value()).isNull();
        assertThat(of(0, 10, 5, 10).value()).isZero();
    }
}
