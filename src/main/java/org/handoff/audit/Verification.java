package org.handoff.audit;

import org.jspecify.annotations.Nullable;

/**
 * What verifying the log came to.
 *
 * @param rows          how many rows were found in order, from the first
 * @param head          the last of them
 * @param firstBad      where the log is broken, or null when it is whole
 * @param clockSetBack  how many rows bear an earlier time than the row before them
 * @param firstSetBack  the first such row, or null
 * @param detailsSeen   whether the sealed details were looked into
 */
public record Verification(long rows, Anchor head, @Nullable Break firstBad, long clockSetBack, @Nullable Long firstSetBack,
        boolean detailsSeen) {

    /**
     * The first row that is not as it was written.
     *
     * @param row      its number; of a row that is gone, the number it had
     * @param because  what is wrong with it, a sentence
     */
    public record Break(long row, String because) {
    }

    /** Hears how far it has come. */
    @FunctionalInterface
    public interface SoFar {

        /** So many rows of so many were looked at. */
        void verified(long rows, long of);
    }
}
