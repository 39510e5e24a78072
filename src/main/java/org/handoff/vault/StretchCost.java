package org.handoff.vault;

/**
 * What it costs to try one passphrase with Argon2id (RFC 9106).
 *
 * @param memoryKib memory in KiB
 * @param passes    passes over it
 * @param lanes     lanes
 */
record StretchCost(int memoryKib, int passes, int lanes) {

    /** 128 MiB, three passes, four lanes. */
    static final StretchCost USUAL = new StretchCost(128 * 1024, 3, 4);

    private static final int LEAST_MEMORY = 64 * 1024;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int LEAST_PASSES = 3;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 16;

    /** Less would be easy to guess through; more is a way to stop the program with a file somebody made. */
    StretchCost {
        if (memoryKib < LEAST_MEMORY || memoryKib > MOST_MEMORY || passes < LEAST_PASSES || passes > MOST_PASSES
                || lanes < 1 || lanes > MOST_LANES) {
            throw new CostOutOfBounds(memoryKib, passes, lanes);
        }
    }
}
