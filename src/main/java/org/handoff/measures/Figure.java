package org.handoff.measures;

import org.handoff.statistics.Proportion;
import org.handoff.statistics.Spread;
import org.jspecify.annotations.Nullable;

/** One measured value under its id. What it counts and in which unit, its {@link MeasureDefinition} says. */
public sealed interface Figure {

    /** The id of the measure, such as {@code funnel.referrals}. */
    String id();

    /** How many events or people. */
    record Count(String id, long value) implements Figure {
    }

    /** A share, with its numerator, denominator and interval. */
    record Rate(String id, Proportion proportion) implements Figure {
    }

    /** How long something took, over all to whom it happened. */
    record Duration(String id, Spread spread) implements Figure {
    }

    /** One step of connecting people to services: how often, and for how many people. */
    record Connections(String id, long events, long people) implements Figure {
    }

    /** So much of one thing for each of another; no value where there is none of the other. */
    record Average(String id, long numerator, long denominator) implements Figure {

        /** Numerator over denominator; null when the denominator is 0. */
        public @Nullable Double value() {
            return denominator == 0 ? null : (double) numerator / denominator;
        }
    }

    /** Minutes worked, shown in hours. */
    record Hours(String id, long minutes) implements Figure {

        /** The same in hours. */
        public double hours() {
            return minutes / 60.0;
        }
    }
}
