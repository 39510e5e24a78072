package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTests {

    /** Limits from R 4.2.2, prop.test without correction. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 15, 0, 0.203883301035849
            1, 10, 0.0178762130950729, 0.404150026795238
            7, 23, 0.15604024453214, 0.508657562687592
            11, 11, 0.741167033031968, 1
            142, 389, 0.318731733508239, 0.413984868463435
            3, 1200, 0.000850581899388771, 0.00732446370033248
            """)
    void agreesWithAnIndependentProgram(long numerator, long denominator, double low, double high) {
        var interval = Objects.requireNonNull(new Proportion(numerator, denominator).wilson());
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void staysInsideZeroAndOne() {
        assertThat(new Proportion(0, 15).wilson()).extracting("low").isEqualTo(0.0);
        assertThat(new Proportion(606, 606).wilson()).extracting("high").isEqualTo(1.0);
    }

    @Test
    void hasNoValueWithoutADenominator() {
        assertThat(new Proportion(0, 0).value()).isNull();
        assertThat(new Proportion(0, 0).wilson()).isNull();
    }

    @Test
    void isNeverAboveOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(5, 4)).withMessageContaining("5 of 4");
    }
}
