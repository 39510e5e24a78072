package org.handoff.disclosure;

/** The sum of factor × count over these places is 0: {@code total − part − part = 0}. */
record Equation(int[] places, int[] factors) {

    /** What the sum is for these counts, or these changes of counts. */
    long sum(long[] values) {
        long sum = 0;
        for (int at = 0; at < places.length; at++) {
            sum += factors[at] * values[places[at]];
        }
        return sum;
    }
}
