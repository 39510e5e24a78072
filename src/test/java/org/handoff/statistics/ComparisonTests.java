package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.statistics.CumulativeIncidence.End;
import org.handoff.statistics.KaplanMeier.Watched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Comparisons of two groups, against values worked out by another program (SciPy 1.17) or by going through all cases. */
class ComparisonTests {

    /** The remission of leukaemia under 6-mercaptopurine and under placebo: Freireich and others, Blood 21 (1963), 699–716. */
    private static final List<Watched> TREATED = watched("6+ 6 6 6 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    private static final List<Watched> PLACEBO = watched("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    private static List<Watched> watched(String times) {
        return Stream.of(times.split(" ")).map(each -> new Watched(Long.parseLong(each.replace("+", "")), !each.endsWith("+"))).toList();
    }

    @Test
    void aRatioOfRatesOfDifferentPeople() {
        var ratio = new RateRatio(new EventRate(7, 120), new EventRate(15, 98.5));
        close(ratio.value(), 0.38305555555555554);
        close(ratio.exact(), 0.13212425478024437, 0.998084825520735);
        close(ratio.midP(), 0.14606961832733797, 0.9274865673182047);
        close(ratio.exactP(), 0.049473836835521465);
        assertThat(new RateRatio(new EventRate(0, 10), new EventRate(0, 10)).exact()).isNull();
        assertThat(Objects.requireNonNull(new RateRatio(new EventRate(3, 10), new EventRate(0, 10)).exact()).high()).isInfinite();
    }

    @Test
    void signedRanksWithTiesAndThoseWhoDidNotChange() {
        var ranks = SignedRanks.of(List.of(-3.0, -1.0, 0.0, -2.0, 1.0, -4.0, -1.0, 2.0, 0.0, -5.0, -2.0, -1.0, 3.0, -2.0));
        assertThat(ranks.positive()).isEqualTo(18.5);
        assertThat(ranks.unchanged()).isEqualTo(2);
        close(ranks.p(), 0.1220703125);
        var many = SignedRanks.of(IntStream.range(0, 70).mapToObj(at -> at * 37 % 11 - 4.0).toList());
        assertThat(many.unchanged()).isEqualTo(7);
        close(many.p(), 0.023693071171647862);
        assertThat(SignedRanks.of(List.of(0.0)).p()).isNull();
    }

    @Test
    void fishersTestAndManyAtOnce() {
        var test = new FisherTest(new Proportion(3, 20), new Proportion(12, 26));
        close(test.p(), 0.05153712470785642);
        close(test.pOfNoLikelierTables(), 0.03136661644886263);
        assertThat(FisherTest.holm(List.of(0.01, 0.04, 0.03, 0.005))).containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(FisherTest.holm(List.of(0.5, 0.9))).containsExactly(1.0, 1.0);
    }

    @Test
    void aDifferenceOfShares() {
        var difference = new ShareDifference(new Proportion(56, 70), new Proportion(48, 80));
        close(difference.value(), 0.2);
        close(difference.newcombe(), 0.05243147240236498, 0.333872654036906);
        assertThat(new ShareDifference(new Proportion(0, 0), new Proportion(1, 2)).newcombe()).isNull();
    }

    @Test
    void aTableOfTwoAttributes() {
        var table = new CrossTable(new long[][] {{30, 12, 8}, {22, 25, 9}});
        close(table.chiSquared(), 5.535272628802043);
        assertThat(table.freedom()).isEqualTo(2);
        close(table.p(), 0.06281029320497655);
        close(table.cramersV(), 0.2285159799705615);
        var small = new CrossTable(new long[][] {{3, 1, 0, 0}, {0, 2, 4, 0}, {1, 1, 3, 0}});
        assertThat(small.isLargeEnough()).isFalse();
        close(small.p(), 0.1046731046731049);
    }

    @Test
    void twoCurves() {
        var curves = new TwoCurves(TREATED, PLACEBO);
        close(curves.logRank().chiSquared(), 16.792940989216536);
        close(curves.logRank().p(), 4.168809109334529e-05);
        close(curves.petoWilcoxon().chiSquared(), 14.45715081871713);
        close(curves.petoWilcoxon().p(), 0.00014338444481939048);
        var hazard = curves.cox();
        assertThat(hazard.ratio()).isCloseTo(0.20760352600904886, within(1e-7));
        assertThat(hazard.interval().low()).isCloseTo(0.0925128, within(1e-6));
        assertThat(hazard.interval().high()).isCloseTo(0.4658729, within(1e-6));
    }

    @Test
    void whatCanBeKeptFromHappening() {
        var people = Stream.of("3E", "5O", "5E", "7C", "8O", "9E", "9E", "12O", "14C", "15E", "20C").map(each -> new CumulativeIncidence.Watched(
                Long.parseLong(each.substring(0, each.length() - 1)), each.endsWith("E") ? End.EVENT : each.endsWith("O") ? End.OTHER : End.CENSORED))
                .toList();
        close(CumulativeIncidence.of(people).by(9), 0.38961038961038963);
        close(CumulativeIncidence.of(people).by(15), 0.5454545454545455);
        assertThat(CumulativeIncidence.of(people).by(2)).isZero();
    }

    @Test
    void durations() {
        var quartiles = Quartiles.of(List.of(2, 5, 5, 8, 9, 12, 14, 20, 21, 33, 40));
        assertThat(List.of(quartiles.lower(), quartiles.median(), quartiles.upper())).containsExactly(6.5, 12.0, 20.5);
        close(quartiles.medianInterval(), 5, 33);
        close(quartiles.mean(), 15.363636363636363);
        close(quartiles.meanInterval(), 7.211334288369217, 23.51593843890351);
        assertThat(Quartiles.of(List.of(4)).meanInterval()).isNull();
        assertThat(Quartiles.of(List.of(1, 2, 3, 4, 5)).medianInterval()).isNull();
    }

    private static void close(@Nullable Interval interval, double low, double high) {
        close(Objects.requireNonNull(interval).low(), low);
        close(interval.high(), high);
    }

    private static void close(@Nullable Double value, double expected) {
        assertThat(Math.abs(Objects.requireNonNull(value) - expected)).as("%s for %s", value, expected)
                .isLessThanOrEqualTo(1e-6 * Math.abs(expected));
    }
}
