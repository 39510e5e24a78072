package org.handoff.exports;

import org.jspecify.annotations.Nullable;

/**
 * One figure that an evaluation needs, computed from everybody of the cohort and from the package alone.
 *
 * @param raw      from the records; null when too few people are behind it to be printed
 * @param export   from the files of the package; null when it cannot be computed from them
 * @param allowed  the largest difference that the analysis stands
 * @param verdict  holds, does not hold, not reliable from this file, not computable from this file, or withheld
 */
record Comparison(String analysis, String figure, @Nullable Double raw, @Nullable Double export, @Nullable Double allowed, String verdict) {

    static final String HOLDS = "holds";
    static final String NOT_RELIABLE = "not reliable from this file";

    static Comparison of(String analysis, String figure, double raw, double export, double allowed, String otherwise) {
        return new Comparison(analysis, figure, rounded(raw), rounded(export), rounded(allowed),
                Math.abs(raw - export) <= allowed + 1e-9 ? HOLDS : otherwise);
    }

    static Comparison impossible(String analysis, String figure, String why) {
        return new Comparison(analysis, figure, null, null, null, why);
    }

    @Nullable Double difference() {
        return raw == null || export == null ? null : rounded(export - raw);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
