package org.handoff.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no of the same people before and after.
 *
 * @param both yes both times
 * @param lost yes only before
 * @param gained yes only after
 * @param neither no both times
 */
public record PairedChange(long both, long lost, long gained, long neither) {

    public PairedChange {
        if (both < 0 || lost < 0 || gained < 0 || neither < 0) {
            throw new IllegalArgumentException("fewer than none among %d, %d, %d, %d".formatted(both, lost, gained, neither));
        }
    }

    /** How many people. */
    public long people() {
        return both + lost + gained + neither;
    }

    /** Yes before. */
    public long before() {
        return both + lost;
    }

    /** Yes after. */
    public long after() {
        return both + gained;
    }

    /** Share after less share before; null without people. */
    public @Nullable Double difference() {
        return people() == 0 ? null : (double) (gained - lost) / people();
    }

    /**
     * The two-sided exact p-value of McNemar's test: those who changed did so in either direction with probability ½. The
     * smaller tail of the binomial distribution, doubled, at most 1; null when nobody changed.
     * Source: Q. McNemar, Psychometrika 12 (1947), 153–157; the tail as incomplete beta function: Abramowitz and Stegun,
     * Handbook of Mathematical Functions (1964), 26.5.24.
     */
    public @Nullable Double exactP() {
        long changed = lost + gained;
        if (changed == 0) {
            return null;
        }
        long fewer = Math.min(lost, gained);
        double tail = Beta.regularizedBeta(0.5, changed - fewer, fewer + 1.0);
        return Math.min(1, 2 * tail);
    }

    /** The same with half the probability of what was observed; null when nobody changed. */
    public @Nullable Double midP() {
        var exact = exactP();
        if (exact == null) {
            return null;
        }
        int changed = (int) (lost + gained);
        double here = new BinomialDistribution(changed, 0.5).probability((int) Math.min(lost, gained));
        return lost == gained ? 1 : Double.valueOf(exact - here);
    }

    /** McNemar's χ² with one degree of freedom, without a correction; null when nobody changed. */
    public @Nullable Double chiSquared() {
        double changed = lost + gained;
        return changed == 0 ? null : Double.valueOf((lost - gained) * (lost - gained) / changed);
    }

    /**
     * The 95 % interval of the difference, with one person added to each kind of change; null without people.
     * Source: D. G. Bonett and R. M. Price, Adjusted Wald confidence interval for a difference of binomial proportions based on
     * paired data, Journal of Educational and Behavioral Statistics 37 (2012), 479–488.
     */
    public @Nullable Interval differenceInterval() {
        if (people() == 0) {
            return null;
        }
        double whole = people() + 2.0;
        double up = (gained + 1) / whole;
        double down = (lost + 1) / whole;
        double centre = up - down;
        double half = Normal.Z * Math.sqrt((up + down - centre * centre) / whole);
        return new Interval(Math.max(-1, centre - half), Math.min(1, centre + half));
    }
}
