package org.handoff.disclosure;

/**
 * What counts as small, what has to stay possible of it, and what an outsider is taken to know.
 *
 * @param threshold fewer people than this are not shown, unless there are none
 * @param keeps what must stay possible of each small count
 * @param dashIsSome whether an outsider knows that zeros are always printed, and takes a withheld count for at least 1
 * @param effort how many counts and sums to look at in search of the cheapest pattern of counts that hang together, before a good
 *     one is taken: about 400,000 a second. No time, so that the same figures give the same pattern on every machine
 */
public record Rule(int threshold, Keeps keeps, boolean dashIsSome, long effort) {

    /** No audience outside the program is shown fewer than these. */
    public static final int LEAST_THRESHOLD = 5;
    private static final int CELL_SIZE_OF_PUBLIC_FILES = 11;
    private static final long A_SECOND_OR_LESS = 200_000;

    public Rule {
        if (threshold < LEAST_THRESHOLD) {
            throw new IllegalArgumentException("a threshold of %d protects nobody".formatted(threshold));
        }
    }

    /**
     * What must stay possible of a small count, whatever is published: a range of values so wide.
     *
     * @param width the greatest of the possible values less the least; 0 where every small value must stay possible
     */
    public record Keeps(int width) {

        /** Every value from 1 to one less than the threshold. The two others are weaker, and pages name them. */
        public static final Keeps COVER = new Keeps(0);
        /** Any other value than the true one. */
        public static final Keeps EXACT = new Keeps(1);

        public Keeps {
            if (width < 0) {
                throw new IllegalArgumentException("no range is %d wide".formatted(width));
            }
        }

        /** Its name: {@code cover}, {@code exact}, {@code width:4}. */
        public String word() {
            return width == 0 ? "cover" : width == 1 ? "exact" : "width:" + width;
        }

        /** The least value that must stay possible of a count. */
        long low(long value) {
            return width == 0 ? 1 : Math.max(1, value - width / 2);
        }

        /** The greatest value that must stay possible of a count. */
        long high(long value, int threshold) {
            return width == 0 ? threshold - 1L : low(value) + width;
        }
    }

    /** What anybody may read: no count of 1 to 10 people. */
    public static Rule ofPublicReports() {
        return ofPublicReports(CELL_SIZE_OF_PUBLIC_FILES, Keeps.COVER);
    }

    /** What anybody may read, where the program has set a threshold of its own. */
    public static Rule ofPublicReports(int threshold, Keeps keeps) {
        return new Rule(threshold, keeps, true, A_SECOND_OR_LESS);
    }

    /** Fewer people in a whole report than this, and only its totals are shown. */
    public int leastForTables() {
        return 3 * threshold;
    }

    boolean isSmall(long people) {
        return 1 <= people && people < threshold;
    }
}
