package org.handoff.reports;

import java.util.Map;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of an earlier period.
 *
 * @param counts by the name of the count; what is not in here was not published
 */
record EarlierPeriod(Period period, Map<String, EarlierCount> counts) {

    /** Whether anything is known of it that stands beside a headline. */
    boolean isKnown() {
        return ComparedHeadline.counts().stream().anyMatch(counts::containsKey);
    }

    @Nullable EarlierCount count(String key) {
        return counts.get(key);
    }

    /** The value; null where it was withheld or not published. */
    @Nullable Long value(String key) {
        var count = counts.get(key);
        return count == null ? null : count.value();
    }
}
