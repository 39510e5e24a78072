package org.handoff.measures;

import java.time.LocalDate;
import java.util.Map;
import org.handoff.shared.Period;

/**
 * The days a query may look at. {@code until} is the last day of the period that the as-of date lets us see: no fact dated
 * later than the as-of date counts.
 */
record Scope(Period period, LocalDate asOf) {

    LocalDate until() {
        return asOf.isBefore(period.to()) ? asOf : period.to();
    }

    /** The parameters every query names, as the text the tables hold. */
    Map<String, String> parameters() {
        return Map.of("from", period.from().toString(), "until", until().toString(), "to", period.to().toString(),
                "asOf", asOf.toString());
    }
}
