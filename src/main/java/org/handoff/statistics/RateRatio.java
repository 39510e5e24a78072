package org.handoff.statistics;

import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * One rate over another, of people who have nobody in common. Given all events together, those of the first are binomial, which
 * needs no large numbers. Sources: J. Przyborowski and H. Wilenski, Biometrika 31 (1940), 313–323; for p-values with half the
 * probability of what was observed: Berry and Armitage, The Statistician 44 (1995), 417–423.
 */
public record RateRatio(EventRate rate, EventRate reference) {

    /** The ratio; null without an event or without time in the reference, or without time in the other. */
    public @Nullable Double value() {
        var one = rate.value();
        var other = reference.value();
        return one == null || other == null || other == 0 ? null : one / other;
    }

    /** The exact 95 % interval; the upper end is infinite when the reference has no event; null without any event or time. */
    public @Nullable Interval exact() {
        return isKnown() ? scaled(new ExactProportion(rate.events(), all()).clopperPearson()) : null;
    }

    /** The same with half the probability of what was observed in each tail. */
    public @Nullable Interval midP() {
        return isKnown() ? scaled(new ExactProportion(rate.events(), all()).midP()) : null;
    }

    /** The p-value of equal rates: the smaller tail, doubled, at most 1; null without any event or time. */
    public @Nullable Double exactP() {
        return isKnown() ? Double.valueOf(Math.min(1, 2 * Math.min(atMost(rate.events()), 1 - atMost(rate.events() - 1)))) : null;
    }

    private boolean isKnown() {
        return all() > 0 && rate.time() > 0 && reference.time() > 0;
    }

    private long all() {
        return rate.events() + reference.events();
    }

    private double atMost(long count) {
        double share = rate.time() / (rate.time() + reference.time());
        return count < 0 ? 0 : count >= all() ? 1 : 1 - Beta.regularizedBeta(share, count + 1.0, all() - count);
    }

    /** From the share of all events to the ratio of rates. */
    private Interval scaled(Interval share) {
        return new Interval(ratio(share.low()), ratio(share.high()));
    }

    private double ratio(double share) {
        return share / (1 - share) * reference.time() / rate.time();
    }
}
