package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a statement says of one figure that an evaluation needs. */
class FiguresTests {

    /** Of a small county, the file may have no arrest before. */
    @Test
    void aRatioToNothingIsNone() {
        var ratio = Comparison.of("rates", "rate ratio", 0.4, 3.2 / 0, 0.004, "does not hold").within(0.2);

        assertThat(ratio.verdict()).isEqualTo("not computable from this file");
        assertThat(ratio.export()).isNull();
        assertThat(ratio.difference()).isNull();
        assertThat(ratio.inErrors()).isNull();
        assertThat(Comparison.of("rates", "rate ratio", 0.0 / 0, 0.4, 0.004, "does not hold")).isEqualTo(ratio);
    }

    @Test
    void whatIsNotFiniteIsNotRounded() {
        assertThatThrownBy(() -> Comparison.rounded(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Comparison.rounded(0.123_46)).isEqualTo(0.1235);
    }

    @Test
    void aTrialTellsDifferencesToTwoDecimalsAlone() {
        var figure = Comparison.of("before and after", "arrested", 0.2104, 0.2381, 0.02, "does not hold").within(0.01);

        assertThat(Figures.ALL.of(figure)).containsEntry("raw", 0.2104).containsEntry("difference", 0.0277);
        assertThat(Figures.DIFFERENCES.of(figure)).containsEntry("raw", null).containsEntry("export", null).containsEntry("allowed", null)
                .containsEntry("difference", 0.03).containsEntry("verdict", "does not hold");
        assertThat(Figures.VERDICTS.of(figure)).containsEntry("raw", null).containsEntry("difference", null)
                .containsEntry("verdict", "does not hold");
    }
}
