package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.assertj.core.data.Offset;
import org.handoff.statistics.KaplanMeier;
import org.handoff.statistics.KaplanMeier.Watched;
import org.junit.jupiter.api.Test;

class BinnedCurveTests {

    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    /** One event a day for 70 days, told by the middles of weeks. */
    private static KaplanMeier oneADay(int width) {
        var watched = new ArrayList<Watched>();
        for (int day = 0; day < 70; day++) {
            watched.add(new Watched(day / width * width + width / 2, true));
        }
        return KaplanMeier.of(watched);
    }

    @Test
    void eventsThatFallEvenlyAreToldToTheDay() {
        var curve = new BinnedCurve(oneADay(7), 7);
        for (int day = 0; day < 70; day++) {
            assertThat(curve.at(day)).as("day %d", day).isCloseTo(1 - (day + 1) / 70.0, NEAR);
        }
        assertThat(BinnedCurve.median(curve::at, 360)).isEqualTo(34.0);
        assertThat(BinnedCurve.mean(curve::at, 70)).isCloseTo(34.5, NEAR);
    }

    @Test
    void whatNobodyWasWatchedForIsNotTold() {
        var curve = new BinnedCurve(KaplanMeier.of(java.util.List.of(new Watched(3, true), new Watched(20, false))), 7);
        assertThat(curve.at(20)).isEqualTo(0.5);
        assertThat(curve.at(21)).isNull();
        assertThat(BinnedCurve.mean(curve::at, 30)).isNull();
        assertThat(BinnedCurve.median(curve::at, 20)).isEqualTo(6.0);
        assertThat(BinnedCurve.median(new BinnedCurve(KaplanMeier.of(java.util.List.of(new Watched(9, false))), 7)::at, 8)).isNull();
    }
}
