package org.handoff.anonymity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days since the index date in bins of equal width. Bin 0 begins with the index day, bin −1 ends with the day before it, so that
 * nothing before is ever taken for something after.
 *
 * @param width  days of a bin
 */
public record DayBins(int width) {

    /** Bins of 7 days, for evaluators under a data-use agreement. */
    public static final DayBins WEEKS = new DayBins(7);
    /** Bins of 30 days, for the public. */
    public static final DayBins MONTHS = new DayBins(30);

    /** Looks at the width. */
    public DayBins {
        if (width < 1) {
            throw new IllegalArgumentException("a bin of %d days".formatted(width));
        }
    }

    /** The bin of a day: ⌊days since the index / width⌋. */
    public long of(LocalDate index, LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(index, day), width);
    }

    /** Days from the index to the middle of a bin, which is what an analysis takes for each day in it. */
    public double midpoint(long bin) {
        return bin * width + (width - 1) / 2.0;
    }
}
