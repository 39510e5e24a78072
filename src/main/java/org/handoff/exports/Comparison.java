package org.handoff.exports;

import org.jspecify.annotations.Nullable;

/**
 * One figure that an evaluation needs, computed from everybody of the cohort and from the package alone.
 *
 * @param raw      from the records; null when too few people are behind it to be printed
 * @param export   from the files of the package; null when it cannot be computed from them
 * @param allowed  the largest difference that the analysis stands
 * @param standardError  of the raw figure; null where it has none
 * @param verdict  holds, does not hold, not reliable from this file, not computable from this file, or withheld
 */
record Comparison(String analysis, String figure, @Nullable Double raw, @Nullable Double export, @Nullable Double allowed,
        @Nullable Double standardError, String verdict) {

    static final String HOLDS = "holds";
    static final String NOT_RELIABLE = "not reliable from this file";
    static final String NOT_COMPUTABLE = "not computable from this file";

    /** Two figures; one that is not finite, such as a ratio to nothing, is none. */
    static Comparison of(String analysis, String figure, double raw, double export, double allowed, String otherwise) {
        return !Double.isFinite(raw) || !Double.isFinite(export) || !Double.isFinite(allowed) ? impossible(analysis, figure, NOT_COMPUTABLE)
                : new Comparison(analysis, figure, rounded(raw), rounded(export), rounded(allowed), null,
                        Math.abs(raw - export) <= allowed + 1e-9 ? HOLDS : otherwise);
    }

    static Comparison impossible(String analysis, String figure, String why) {
        return new Comparison(analysis, figure, null, null, null, null, why);
    }

    /** The same with the standard error of the raw figure. */
    Comparison within(double error) {
        return new Comparison(analysis, figure, raw, export, allowed, raw != null && error > 0 && Double.isFinite(error) ? rounded(error) : null,
                verdict);
    }

    /** How large the difference is beside what chance does to the raw figure. */
    @Nullable Double inErrors() {
        return raw == null || export == null || standardError == null || standardError == 0 ? null : rounded((export - raw) / standardError);
    }

    @Nullable Double difference() {
        return raw == null || export == null ? null : rounded(export - raw);
    }

    /**
     * To four decimals.
     *
     * @throws IllegalArgumentException when it is not finite: rounded, infinity is a number like any other
     */
    static double rounded(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a figure: " + value);
        }
        return Math.round(value * 10_000) / 10_000.0;
    }
}
