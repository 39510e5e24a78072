package org.handoff.statistics;

import org.jspecify.annotations.Nullable;

/** One share less another, of two groups that have nobody in common. */
public record ShareDifference(Proportion one, Proportion other) {

    /** The difference; null when one group is empty. */
    public @Nullable Double value() {
        var first = one.value();
        var second = other.value();
        return first == null || second == null ? null : first - second;
    }

    /**
     * The 95 % interval out of the score intervals of both; null when one group is empty.
     * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
     * (1998), 873–890, method 10.
     */
    public @Nullable Interval newcombe() {
        var first = one.wilson();
        var second = other.wilson();
        var difference = value();
        if (first == null || second == null || difference == null) {
            return null;
        }
        double share = (double) one.numerator() / one.denominator();
        double base = (double) other.numerator() / other.denominator();
        return new Interval(difference - Math.hypot(share - first.low(), second.high() - base),
                difference + Math.hypot(first.high() - share, base - second.low()));
    }
}
