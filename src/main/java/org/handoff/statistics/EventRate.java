package org.handoff.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;

/**
 * Events per unit of time under observation.
 *
 * @param time in any unit; the rate is per one of it
 */
public record EventRate(long events, double time) {

    private static final double TAIL = 0.025;
    private static final double ACCURACY = 1e-12;
    private static final int STEPS = 500;

    public EventRate {
        if (events < 0 || time < 0) {
            throw new IllegalArgumentException("%d events in %s are no rate".formatted(events, time));
        }
    }

    /** Events over time; null when no time was observed. */
    public @Nullable Double value() {
        return time == 0 ? null : events / time;
    }

    /**
     * The exact 95 % interval for a Poisson count, which takes the events as independent of each other; null when no time was
     * observed. A quantile of χ² with 2k degrees of freedom is twice that of the gamma distribution of shape k.
     * Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936), 437–442.
     */
    public @Nullable Interval garwood() {
        if (time == 0) {
            return null;
        }
        double low = events == 0 ? 0 : quantile(events, TAIL);
        return new Interval(low / time, quantile(events + 1, 1 - TAIL) / time);
    }

    /**
     * As the exact interval, with half the probability of what was observed in each tail; null when no time was observed.
     * Source: G. Berry and P. Armitage, Mid-P confidence intervals: a brief review, The Statistician 44 (1995), 417–423.
     */
    public @Nullable Interval midP() {
        if (time == 0) {
            return null;
        }
        double low = events == 0 ? 0 : root(mean -> (atLeast(events + 1, mean) + atLeast(events, mean)) / 2 - TAIL);
        return new Interval(low / time, root(mean -> 1 - (atLeast(events + 1, mean) + atLeast(events, mean)) / 2 - TAIL) / time);
    }

    /**
     * A close approximation without special functions; null when no time was observed.
     * Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987), 69.
     */
    public @Nullable Interval byar() {
        return time == 0 ? null : new Interval(events == 0 ? 0 : byar(events, -Normal.Z) / time, byar(events + 1, Normal.Z) / time);
    }

    private static double byar(long count, double z) {
        return count * Math.pow(1 - 1.0 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
    }

    /** The probability of so many or more, were this what is to be expected. */
    private static double atLeast(long count, double mean) {
        return count == 0 ? 1 : Gamma.regularizedGammaP(count, mean);
    }

    private double root(DoubleUnaryOperator excess) {
        return new BrentSolver(ACCURACY, ACCURACY).solve(STEPS, excess::applyAsDouble, ACCURACY, 10 + 3.0 * events);
    }

    private static double quantile(long shape, double below) {
        return new GammaDistribution(shape, 1, ACCURACY).inverseCumulativeProbability(below);
    }
}
