package org.handoff.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.special.Beta;

/** The 95 % intervals of a share that come from the binomial distribution itself, beside the score interval of {@link Proportion}. */
public record ExactProportion(long numerator, long denominator) {

    private static final double TAIL = 0.025;
    private static final double ACCURACY = 1e-13;
    private static final int STEPS = 500;

    public ExactProportion {
        if (numerator < 0 || numerator > denominator || denominator == 0) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " has no interval");
        }
    }

    /**
     * Never too narrow, mostly too wide.
     * Source: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934), 404–413.
     */
    public Interval clopperPearson() {
        double low = numerator == 0 ? 0 : quantile(numerator, denominator - numerator + 1, TAIL);
        double high = numerator == denominator ? 1 : quantile(numerator + 1, denominator - numerator, 1 - TAIL);
        return new Interval(low, high);
    }

    /**
     * The middle of what is believed after Jeffreys' prior, with the ends at 0 and 1 where nobody or everybody counts.
     * Source: L. D. Brown, T. T. Cai, A. DasGupta, Interval estimation for a binomial proportion, Statistical Science 16 (2001),
     * 101–133.
     */
    public Interval jeffreys() {
        double others = denominator - numerator;
        double low = numerator == 0 ? 0 : quantile(numerator + 0.5, others + 0.5, TAIL);
        double high = others == 0 ? 1 : quantile(numerator + 0.5, others + 0.5, 1 - TAIL);
        return new Interval(low, high);
    }

    /**
     * As Clopper and Pearson, with half the probability of what was observed in each tail.
     * Source: G. Berry and P. Armitage, Mid-P confidence intervals: a brief review, The Statistician 44 (1995), 417–423.
     */
    public Interval midP() {
        double low = numerator == 0 ? 0 : root(share -> (above(numerator, share) + above(numerator - 1, share)) / 2 - TAIL);
        double high = numerator == denominator ? 1
                : root(share -> 1 - (above(numerator, share) + above(numerator - 1, share)) / 2 - TAIL);
        return new Interval(low, high);
    }

    /** The probability of more than so many, were this the share. */
    private double above(long count, double share) {
        return count < 0 ? 1 : count >= denominator ? 0 : Beta.regularizedBeta(share, count + 1.0, denominator - count);
    }

    private static double root(DoubleUnaryOperator excess) {
        return new BrentSolver(ACCURACY, ACCURACY).solve(STEPS, excess::applyAsDouble, ACCURACY, 1 - ACCURACY);
    }

    private static double quantile(double one, double other, double below) {
        return new BetaDistribution(one, other, ACCURACY).inverseCumulativeProbability(below);
    }
}
