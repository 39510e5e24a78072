package org.handoff.disclosure;

/**
 * What counts as small, and what an outsider is taken to know.
 *
 * @param threshold fewer people than this are not shown, unless there are none
 * @param dashIsSome whether an outsider knows that zeros are always printed, and takes a withheld count for at least 1
 * @param milliseconds how long to look for the cheapest pattern of counts that hang together, before a good one is taken
 */
public record Rule(int threshold, boolean dashIsSome, long milliseconds) {

    /** No audience outside the program is shown fewer than these. */
    private static final int LEAST_THRESHOLD = 5;
    private static final int CELL_SIZE_OF_PUBLIC_FILES = 11;
    private static final long ONE_SECOND = 1000;

    public Rule {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("a threshold of %d protects nobody".formatted(threshold));
        }
    }

    /** What anybody may read: no count of 1 to 10 people. */
    public static Rule ofPublicReports() {
        return new Rule(CELL_SIZE_OF_PUBLIC_FILES, true, ONE_SECOND);
    }

    /** Fewer people in a whole report than this, and only its totals are shown. */
    public int leastForTables() {
        return 3 * threshold;
    }

    boolean isSmall(long people) {
        return 1 <= people && people < threshold;
    }
}
