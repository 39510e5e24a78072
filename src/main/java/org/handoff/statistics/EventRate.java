package org.handoff.statistics;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Events per unit of time under observation.
 *
 * @param time in any unit; the rate is per one of it
 */
public record EventRate(long events, double time) {

    private static final double TAIL = 0.025;
    private static final double ACCURACY = 1e-12;

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

    private static double quantile(long shape, double below) {
        return new GammaDistribution(shape, 1, ACCURACY).inverseCumulativeProbability(below);
    }
}
