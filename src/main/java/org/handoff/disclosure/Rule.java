package org.handoff.disclosure;

/**
 * What counts as small, and what an outsider is taken to know.
 *
 * @param threshold fewer people than this are not shown, unless there are none
 * @param dashIsSome whether an outsider knows that zeros are always printed, and takes a withheld count for at least 1
 * @param effort how many counts and sums to look at in search of the cheapest pattern of counts that hang together, before a good
 *     one is taken: about 100,000 a second. No time, so that the same figures give the same pattern on every machine
 */
public record Rule(int threshold, boolean dashIsSome, long effort) {

    /** No audience outside the program is shown fewer than these. */
    private static final int LEAST_THRESHOLD = 5;
    private static final int CELL_SIZE_OF_PUBLIC_FILES = 11;
    private static final long ABOUT_A_SECOND = 100_000;

    public Rule {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("a threshold of %d protects nobody".formatted(threshold));
        }
    }

    /** What anybody may read: no count of 1 to 10 people. */
    public static Rule ofPublicReports() {
        return new Rule(CELL_SIZE_OF_PUBLIC_FILES, true, ABOUT_A_SECOND);
    }

    /** Fewer people in a whole report than this, and only its totals are shown. */
    public int leastForTables() {
        return 3 * threshold;
    }

    boolean isSmall(long people) {
        return 1 <= people && people < threshold;
    }
}
