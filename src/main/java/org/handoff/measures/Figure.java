package org.handoff.measures;

import java.util.List;
import org.handoff.statistics.EventRate;
import org.handoff.statistics.Interval;
import org.handoff.statistics.KaplanMeier;
import org.handoff.statistics.PairedChange;
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

    /** Money spent. */
    record Money(String id, long cents) implements Figure {

        /** The same in dollars. */
        public double dollars() {
            return cents / 100.0;
        }
    }

    /** Days that people were enrolled, shown in months of 365.25 ÷ 12 days. */
    record Months(String id, long days) implements Figure {

        /** The same in months. */
        public double months() {
            return days / (365.25 / 12);
        }
    }

    /**
     * A value worked out from counts of the same report and from what the program has set.
     *
     * @param value null where there is nothing to work it out from
     * @param configured whether the program has set what it takes
     * @param from the counts that it tells of, by their names
     */
    record Derived(String id, @Nullable Double value, boolean configured, List<String> from) implements Figure {
    }

    /** Events for each hundred units of time under observation, person-months where people are watched. */
    record Frequency(String id, EventRate rate) implements Figure {

        /** Events for each hundred; null when nobody was watched. */
        public @Nullable Double perHundred() {
            var one = rate.value();
            return one == null ? null : 100 * one;
        }
    }

    /** One rate over another, with its interval, over so many people. */
    record Ratio(String id, @Nullable Double value, @Nullable Interval interval, int people) implements Figure {
    }

    /** How likely a change at least as great would be, were both directions equally likely. */
    record Significance(String id, PairedChange change) implements Figure {
    }

    /** What held of people at entry and at the latest assessment, among those who answered both times. */
    record Change(String id, PairedChange change) implements Figure {
    }

    /** The median monthly income in cents of the same people at entry and at the latest assessment. */
    record Incomes(String id, Spread entry, Spread latest) implements Figure {
    }

    /** The share of people to whom something has not happened yet, by days since the referral. */
    record Curve(String id, KaplanMeier curve) implements Figure {

        /** The days a report prints. */
        public static final List<Integer> DAYS = List.of(30, 90, 180, 365);
    }
}
