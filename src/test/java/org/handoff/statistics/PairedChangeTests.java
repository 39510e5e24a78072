package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedChangeTests {

    @Test
    void hasNoPWhereNobodyChanged() {
        assertThat(new PairedChange(5, 0, 0, 7).exactP()).isNull();
        assertThat(new PairedChange(0, 0, 0, 0).differenceInterval()).isNull();
        assertThat(new PairedChange(0, 0, 0, 0).difference()).isNull();
    }

    @Test
    void isAsUnlikelyInBothDirections() {
        assertThat(new PairedChange(0, 5, 0, 0).exactP()).isCloseTo(0.0625, within(1e-12));
        assertThat(new PairedChange(0, 0, 5, 0).exactP()).isCloseTo(0.0625, within(1e-12));
        assertThat(new PairedChange(0, 4, 4, 0).exactP()).isEqualTo(1.0);
    }

    @Test
    void countsNobodyLessThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PairedChange(1, -1, 0, 0));
    }
}
