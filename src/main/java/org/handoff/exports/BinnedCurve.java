package org.handoff.exports;

import java.util.function.LongFunction;
import org.handoff.statistics.KaplanMeier;
import org.jspecify.annotations.Nullable;

/**
 * A survival curve of times that are the middles of bins: known at the ends of bins, and taken to fall evenly between them. Asked
 * at a day within a bin, the curve of the middles itself would be off by half the events of the bin.
 */
final class BinnedCurve {

    private final KaplanMeier curve;
    private final int width;

    /** @param width  days of a bin */
    BinnedCurve(KaplanMeier curve, int width) {
        this.curve = curve;
        this.width = width;
    }

    /** The share without the event after so many days; null when nobody was watched that long. */
    @Nullable Double at(long days) {
        long begin = days / width * width;
        var before = begin == 0 ? Double.valueOf(1) : share(begin - 1);
        var after = share(begin + width - 1);
        if (before == null || after == null) {
            return share(days);
        }
        return before + (after - before) * (days + 1 - begin) / width;
    }

    private @Nullable Double share(long days) {
        var point = curve.at(days);
        return point == null ? null : point.share();
    }

    /** The first day on which half have had it; null when that is not reached. */
    static @Nullable Double median(LongFunction<@Nullable Double> curve, int last) {
        for (int day = 0; day <= last; day++) {
            var share = curve.apply(day);
            if (share != null && share <= 0.5) {
                return (double) day;
            }
        }
        return null;
    }

    /** The mean of the days without it, counted to a last one; null when the curve does not go so far. */
    static @Nullable Double mean(LongFunction<@Nullable Double> curve, int last) {
        double days = 0;
        for (int day = 0; day < last; day++) {
            var share = curve.apply(day);
            if (share == null) {
                return null;
            }
            days += share;
        }
        return days;
    }
}
