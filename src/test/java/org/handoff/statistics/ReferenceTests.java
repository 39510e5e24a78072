package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Estimators and intervals against values that R computed, to a relative 1e-6. */
class ReferenceTests {

    private static final JsonNode SETS = JsonMapper.shared()
            .readTree(Path.of("src/test/resources/statistics/reference.json")).get("datasets");

    static Iterable<JsonNode> shares() {
        return SETS.get("D01").get("cases");
    }

    static Iterable<JsonNode> rates() {
        return SETS.get("D02").get("cases");
    }

    static Iterable<JsonNode> changes() {
        return SETS.get("D04").get("cases");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void theShareWithItsIntervals(JsonNode expected) {
        long numerator = expected.get("x").asLong();
        long denominator = expected.get("n").asLong();
        var exact = new ExactProportion(numerator, denominator);
        close(new Proportion(numerator, denominator).wilson(), expected.get("wilson").get(0), expected.get("wilson").get(1));
        close(exact.jeffreys(), expected.get("jeffreys").get(0), expected.get("jeffreys").get(1));
        close(exact.clopperPearson(), expected.get("clopper_pearson").get(0), expected.get("clopper_pearson").get(1));
        close(exact.midP(), expected.get("mid_p").get(0), expected.get("mid_p").get(1));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void theRateOfEventsAndItsExactInterval(JsonNode expected) {
        var rate = new EventRate(expected.get("events").asLong(), expected.get("person_time").asDouble());
        close(rate.value(), expected.get("rate"));
        close(rate.garwood(), expected.get("exact_garwood").get(0), expected.get("exact_garwood").get(1));
        close(rate.midP(), expected.get("mid_p").get(0), expected.get("mid_p").get(1));
        close(rate.byar(), expected.get("byar").get(0), expected.get("byar").get(1));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theChangeOfTheSamePeopleWithMcNemarAndBonettPrice(JsonNode expected) {
        var change = new PairedChange(expected.get("pre_yes_post_yes").asLong(), expected.get("pre_yes_post_no").asLong(),
                expected.get("pre_no_post_yes").asLong(), expected.get("pre_no_post_no").asLong());
        close(change.exactP(), expected.get("p_exact"));
        close(change.midP(), expected.get("p_mid"));
        close(change.chiSquared(), expected.get("chi2"));
        close(change.difference(), expected.get("difference_post_minus_pre"));
        close((double) change.before() / change.people(), expected.get("pre_proportion"));
        close((double) change.after() / change.people(), expected.get("post_proportion"));
        var limits = expected.get("difference_bonett_price_ci");
        close(change.differenceInterval(), limits.get(0), limits.get(1));
    }

    @Test
    void everyStepOfTheSurvivalCurve() {
        var set = SETS.get("D06");
        var curve = curve(set);
        var steps = set.get("steps");
        for (int at = 0; at < steps.get("time").size(); at++) {
            var point = Objects.requireNonNull(curve.at(steps.get("time").get(at).asLong()));
            assertThat(point.atRisk()).isEqualTo(steps.get("n_risk").get(at).asInt());
            close(point.share(), steps.get("survival").get(at));
            close(point.interval(), set.get("ci_loglog").get("lower").get(at), set.get("ci_loglog").get("upper").get(at));
        }
    }

    @Test
    void theSurvivalCurveBetweenItsSteps() {
        var grid = SETS.get("D06").get("at_30_60_90_180");
        var curve = curve(SETS.get("D06"));
        var days = new long[] {30, 60, 90, 180};
        for (int at = 0; at < days.length; at++) {
            var point = Objects.requireNonNull(curve.at(days[at]));
            assertThat(point.atRisk()).isEqualTo(grid.get("n_risk").get(at).asInt());
            close(point.share(), grid.get("survival").get(at));
            close(point.interval(), grid.get("lower_loglog").get(at), grid.get("upper_loglog").get(at));
        }
    }

    @Test
    void theSurvivalCurveOnOtherScalesWithItsQuantilesAndMean() {
        var set = SETS.get("D06");
        var curve = curve(set);
        var times = set.get("steps").get("time");
        for (var scale : KaplanMeier.Scale.values()) {
            var name = scale.name().toLowerCase(Locale.ROOT).replace("_", "");
            for (int at = 0; at < times.size(); at++) {
                var limits = set.get("ci_" + name);
                close(curve.interval(times.get(at).asLong(), scale), limits.get("lower").get(at), limits.get("upper").get(at));
            }
            var quantiles = set.get("quantiles_" + name);
            for (int at = 0; at < quantiles.get("p").size(); at++) {
                var quantile = curve.quantile(quantiles.get("p").get(at).asDouble(), scale);
                same(quantile.time(), quantiles.get("estimate").get(at));
                same(quantile.low(), quantiles.get("lower").get(at));
                same(quantile.high(), quantiles.get("upper").get(at));
            }
        }
        var mean = curve.meanUntil(set.get("rmst").get("tau").asLong());
        close(mean.mean(), set.get("rmst").get("estimate"));
        close(mean.error(), set.get("rmst").get("se"));
    }

    private static void same(@Nullable Double value, JsonNode expected) {
        assertThat(value == null).isEqualTo(expected.isNull());
        assertThat(value == null ? 0 : value).isEqualTo(expected.asDouble(0));
    }

    private static KaplanMeier curve(JsonNode set) {
        return KaplanMeier.of(IntStream.range(0, set.get("time").size())
                .mapToObj(at -> new KaplanMeier.Watched(set.get("time").get(at).asLong(), set.get("event").get(at).asInt() == 1))
                .toList());
    }

    private static void close(@Nullable Interval interval, JsonNode low, JsonNode high) {
        close(Objects.requireNonNull(interval).low(), low);
        close(interval.high(), high);
    }

    private static void close(@Nullable Double value, JsonNode expected) {
        double wanted = expected.asDouble();
        assertThat(value).isNotNull();
        assertThat(Math.abs(Objects.requireNonNull(value) - wanted)).as("%s for %s", value, wanted)
                .isLessThanOrEqualTo(Math.max(1e-8, 1e-6 * Math.abs(wanted)));
    }
}
