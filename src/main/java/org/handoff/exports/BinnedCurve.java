package org.handoff.exports;

import java.util.function.LongFunction;
import org.handoff.statistics.KaplanMeier;
import org.jspecify.annotations.Nullable;

/**
 * A survival curve of times that are the middles of bins: known at the ends of bins, and between them a cubic that never rises
 * (Fritsch and Carlson 1980, slopes as harmonic means), because events crowd towards the side of a bin whose neighbour has more of
 * them. Asked at a day within a bin, the curve of the middles itself would be off by half the events of the bin.
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
        var before = atEnd(begin);
        var after = share(begin + width - 1);
        if (before == null || after == null) {
            return share(days);
        }
        double fall = after - before;
        var earlier = begin == 0 ? null : atEnd(begin - width);
        var later = share(begin + 2L * width - 1);
        double falling = earlier == null ? fall : slope(before - earlier, fall);
        double ending = later == null ? fall : slope(fall, later - after);
        double x = (days + 1.0 - begin) / width;
        return before + (3 - 2 * x) * x * x * fall + (1 - x) * (1 - x) * x * falling - (1 - x) * x * x * ending;
    }

    /** The slope between two bins: that of the flatter one counts more, so that the curve never rises. */
    private static double slope(double one, double other) {
        return one * other <= 0 ? 0 : 2 * one * other / (one + other);
    }

    /** Up to the day before a bin begins. */
    private @Nullable Double atEnd(long begin) {
        return begin == 0 ? Double.valueOf(1) : share(begin - 1);
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
