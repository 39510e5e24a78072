package org.handoff.reports;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The headlines that look at thirty days after each referral, while not all of these days are over: how many may still be counted,
 * and that the share is not compared yet. For the public it is said by the dates alone, for how many are meant is a count of people.
 */
final class ThirtyDays {

    private static final int DAYS = 30;

    private static final Map<String, Function<ReleasedFigures, @Nullable Long>> OPEN = Map.of("Engaged within 30 days",
            ReleasedFigures::notEngagedYet, "In a service within 30 days", ReleasedFigures::notServedYet);

    private ThirtyDays() {
    }

    /** Whether the days of a referral received until a day are over, seen from another. */
    static boolean areOver(LocalDate received, LocalDate asOf) {
        return !asOf.isBefore(received.plusDays(DAYS));
    }

    /** What is added to what a headline says below its number; nothing once all days are over. */
    static String note(String headline, ReleasedFigures figures) {
        var counted = OPEN.get(headline);
        if (counted == null || areOver(figures.period().to(), figures.asOf())) {
            return "";
        }
        var open = counted.apply(figures);
        return open == null ? ", not all 30 days over" : open == 0 ? "" : "; 30 days not over for " + open;
    }

    /** Whether the headline may still rise, or the same one of an earlier period. */
    static boolean mayRise(String headline, ReleasedFigures figures, EarlierPeriod earlier) {
        return OPEN.containsKey(headline) && (!note(headline, figures).isEmpty() || !areOver(earlier.period().to(), figures.asOf()));
    }
}
