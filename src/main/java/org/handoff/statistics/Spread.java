package org.handoff.statistics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How a set of whole numbers, such as days, lies: how many, the middle, and the value that nine of ten do not pass.
 *
 * @param median the mean of the middle two where n is even; null when n is 0
 * @param p90 the 90th percentile by nearest rank, value number ⌈0.9 n⌉ in order; null when n is 0
 */
public record Spread(int n, @Nullable Double median, @Nullable Long p90) {

    /** The spread of these values, in any order. */
    public static Spread of(Collection<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return new Spread(0, null, null);
        }
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
        int rank = (9 * n + 9) / 10;   // ⌈0.9 n⌉ in whole numbers: 0.9 * 10 would round up to 10
        return new Spread(n, median, sorted[rank - 1]);
    }
}
