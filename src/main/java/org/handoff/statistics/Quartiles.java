package org.handoff.statistics;

import java.util.Arrays;
import java.util.Collection;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How durations lie.
 *
 * @param median the middle, {@code lower} and {@code upper} the quartiles, all by linear interpolation (type 7 of R. J. Hyndman and
 *     Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996), 361–365)
 * @param medianInterval at least 95 %, from one observed value to another; null for fewer than six
 * @param meanInterval 95 % by Student's t; null for fewer than two
 */
public record Quartiles(int n, double lower, double median, double upper, @Nullable Interval medianInterval, double mean,
        @Nullable Interval meanInterval) {

    private static final double TAIL = 0.025;

    /** Of these values, in any order; there is at least one. */
    public static Quartiles of(Collection<? extends Number> values) {
        double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        double mean = values.stream().mapToDouble(Number::doubleValue).average().orElseThrow();
        return new Quartiles(sorted.length, quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75), middle(sorted), mean,
                student(sorted, mean));
    }

    private static double quantile(double[] sorted, double below) {
        double place = below * (sorted.length - 1);
        int at = (int) place;
        return at + 1 == sorted.length ? sorted[at] : sorted[at] + (place - at) * (sorted[at + 1] - sorted[at]);
    }

    /** How many of n lie below the median is binomial with ½. Source: W. R. Thompson, Annals of Mathematical Statistics 7 (1936), 122–128. */
    private static @Nullable Interval middle(double[] sorted) {
        var below = new BinomialDistribution(sorted.length, 0.5);
        int left = 0;
        while (below.cumulativeProbability(left) <= TAIL) {
            left++;
        }
        return left == 0 ? null : new Interval(sorted[left - 1], sorted[sorted.length - left]);
    }

    private static @Nullable Interval student(double[] sorted, double mean) {
        if (sorted.length < 2) {
            return null;
        }
        double squares = Arrays.stream(sorted).map(each -> (each - mean) * (each - mean)).sum();
        double half = new TDistribution(sorted.length - 1).inverseCumulativeProbability(1 - TAIL)
                * Math.sqrt(squares / (sorted.length - 1) / sorted.length);
        return new Interval(mean - half, mean + half);
    }
}
