package org.handoff.disclosure;

/**
 * One count as an outsider sees it before anything is published: what it could be, and what must stay possible.
 *
 * @param value what it is
 * @param least the least an outsider must reckon with
 * @param most the most an outsider must reckon with
 * @param low the least value that must stay possible; the value itself where nothing has to be protected
 * @param high the greatest value that must stay possible
 */
record Unknown(String key, long value, long least, long most, Sort sort, long low, long high) {

    /** No bound from above. */
    static final long ANY = Long.MAX_VALUE / 4;

    /** Whether the count is printed, and whether that is still open. */
    enum Sort {
        /** Printed unless it is withheld. */
        PRINTED,
        /** Printed if at all possible: withheld only where nothing else helps. */
        KEPT,
        /** Out already, or never withheld: everybody knows it. */
        KNOWN,
        /** Never printed, but somebody may compute it. */
        HIDDEN
    }

    /** Whether a range of values must stay possible. */
    boolean needsProtection() {
        return low < value || value < high;
    }

    /** How far it may fall, as far as an outsider knows. */
    long room(int direction) {
        return direction > 0 ? most - value : value - least;
    }

    /** How far it must be able to move up (1) or down (-1). */
    long need(int direction) {
        return direction > 0 ? high - value : value - low;
    }

    /** The same for somebody who knows that zeros are printed, and that a dash is therefore at least 1. */
    Unknown atLeastOne() {
        return sort == Sort.HIDDEN || value == 0 ? this : new Unknown(key, value, Math.max(1, least), most, sort, low, high);
    }

    /** The same with less that must stay possible. */
    Unknown within(long lowest, long highest) {
        return new Unknown(key, value, least, most, sort, Math.max(low, Math.min(lowest, value)),
                Math.min(high, Math.max(highest, value)));
    }
}
