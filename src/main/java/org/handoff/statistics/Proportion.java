package org.handoff.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A share of a whole: how many of how many. The numerator counts only members of the denominator, so it is never above 1.
 */
public record Proportion(long numerator, long denominator) {

    public Proportion {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is not a proportion");
        }
    }

    /** The share itself; null when there is nothing to have a share of. */
    public @Nullable Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }

    /**
     * The 95 % score interval without continuity correction; null when there is nothing to have a share of.
     * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209–212.
     */
    public @Nullable Interval wilson() {
        if (denominator == 0) {
            return null;
        }
        double share = (double) numerator / denominator;
        double zz = Normal.Z * Normal.Z / denominator;
        double centre = share + zz / 2;
        double half = Normal.Z * Math.sqrt((share * (1 - share) + zz / 4) / denominator);
        // Where nobody or everybody counts, one end is exactly 0 or 1; rounding must not push it out.
        double low = numerator == 0 ? 0 : (centre - half) / (1 + zz);
        double high = numerator == denominator ? 1 : (centre + half) / (1 + zz);
        return new Interval(low, high);
    }
}
