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
        for (int day = 0; day < 63; day++) {
            assertThat(curve.at(day)).as("day %d", day).isCloseTo(1 - (day + 1) / 70.0, NEAR);
        }
        assertThat(BinnedCurve.median(curve::at, 360)).isEqualTo(34.0);
        assertThat(BinnedCurve.mean(curve::at, 63)).isCloseTo(63 - 63 * 64 / 140.0, NEAR);
    }

    /** 10 events a week, then 2, then 1: within the second week most fall at its beginning. */
    @Test
    void eventsCrowdTowardsTheWeekThatHasMore() {
        var watched = new ArrayList<Watched>();
        java.util.stream.IntStream.range(0, 13).forEach(event -> watched.add(new Watched(event < 10 ? 3 : event < 12 ? 10 : 17, true)));
        java.util.stream.IntStream.range(0, 87).forEach(person -> watched.add(new Watched(60, false)));
        var curve = new BinnedCurve(KaplanMeier.of(watched), 7);
        // by hand: x = 3/7, fall -0.02, slopes 2 * 0.1 * 0.02 / 0.12 and 2 * 0.02 * 0.01 / 0.03
        assertThat(curve.at(9)).isCloseTo(0.9 - 0.02 * 0.393586 - 0.139942 * 0.0333333 + 0.104956 * 0.0133333, Offset.offset(1e-6));
        for (int day = 1; day < 60; day++) {
            assertThat(curve.at(day)).as("day %d", day).isLessThanOrEqualTo(curve.at(day - 1));
        }
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
