package org.handoff.exports;

import java.util.Collection;

/**
 * Where counts that others may know end.
 *
 * @param from  this and everything above it reads the same
 */
record TopCode(int from) {

    /** No count is cut below this. */
    static final int LEAST = 5;
    private static final double PERCENTILE = 0.99;

    /** For the public 5; for evaluators the 99th percentile, by nearest rank, but 5 at least. */
    static TopCode of(Profile profile, Collection<Long> counts) {
        if (!profile.tellsQuarters() || counts.isEmpty()) {
            return new TopCode(LEAST);
        }
        var sorted = counts.stream().sorted().toList();
        long rank = (long) Math.ceil(PERCENTILE * sorted.size());
        return new TopCode((int) Math.max(LEAST, sorted.get((int) Math.max(1, rank) - 1) + 1));
    }

    String of(long count) {
        return count >= from ? from + "+" : String.valueOf(count);
    }
}
