package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.handoff.statistics.KaplanMeier.Watched;
import org.junit.jupiter.api.Test;

/** Expected: R 4.2.2, package survival 3.5.3, {@code coxph(Surv(t, e) ~ g, ties = "efron")} and {@code survdiff}. */
class HazardRatioTests {

    private static final Offset<Double> NEAR = Offset.offset(1e-8);
    private static final List<Watched> REFERENCE = watched(new int[] {5, 8, 8, 12, 12, 12, 20, 25, 30, 30}, new int[] {1, 1, 0, 1, 1, 0, 1, 0, 1, 0});
    private static final List<Watched> GROUP = watched(new int[] {3, 3, 6, 7, 8, 8, 10, 14, 14, 21, 28}, new int[] {1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1});

    private static List<Watched> watched(int[] times, int[] events) {
        var watched = new ArrayList<Watched>();
        for (int each = 0; each < times.length; each++) {
            watched.add(new Watched(times[each], events[each] == 1));
        }
        return watched;
    }

    @Test
    void itAgreesWithR() {
        var ratio = HazardRatio.of(GROUP, REFERENCE);
        assertThat(ratio.logarithm()).isCloseTo(0.8549480436, NEAR);
        assertThat(ratio.standardError()).isCloseTo(0.5618176706, NEAR);
        assertThat(ratio.logRank()).isCloseTo(Math.sqrt(2.4784305214), NEAR);
    }

    @Test
    void theOtherWayRoundEverythingTurnsItsSign() {
        var ratio = HazardRatio.of(REFERENCE, GROUP);
        assertThat(ratio.logarithm()).isCloseTo(-0.8549480436, NEAR);
        assertThat(ratio.logRank()).isCloseTo(-Math.sqrt(2.4784305214), NEAR);
    }

    @Test
    void thereIsNoneWhereItHappenedToNobodyOfOneGroup() {
        var nobody = watched(new int[] {9, 9, 40}, new int[] {0, 0, 0});
        assertThat(HazardRatio.of(nobody, REFERENCE).logarithm()).isNull();
        assertThat(HazardRatio.of(nobody, REFERENCE).standardError()).isNull();
        assertThat(HazardRatio.of(nobody, nobody).logRank()).isNull();
        assertThat(HazardRatio.of(nobody, nobody).logarithm()).isNull();
    }
}
