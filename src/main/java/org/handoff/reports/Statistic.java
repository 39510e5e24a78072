package org.handoff.reports;

import org.handoff.shared.Period;

/** What one count is of: the same measure in the same period is the same count, in whichever report it stands. */
record Statistic(String key, Period period) {

    boolean isInside(Statistic other) {
        return key.equals(other.key) && !period.equals(other.period) && !period.from().isBefore(other.period.from())
                && !period.to().isAfter(other.period.to());
    }

    boolean overlaps(Statistic other) {
        return !period.from().isAfter(other.period.to()) && !other.period.from().isAfter(period.to());
    }
}
