package org.handoff.exports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of the comparison with the records is told. */
enum Figures {

    /** Everything: of a package that can be subtracted from no other so that a few would be left, and to leads. */
    ALL("To four decimals, where more than %d people are behind them.".formatted(SmallCells.LARGEST)),

    /** To somebody who only tries and may not see the records. */
    DIFFERENCES("Not told by a trial, nor are those of the file: only their difference, to two decimals, and whether it holds."),

    /** Of a package that could be subtracted from an earlier one. */
    VERDICTS("Withheld: an earlier package is of nearly the same people, and subtracting one from the other would tell of the few that are in one"
            + " only.");

    private static final double HUNDREDTHS = 100;

    private final String sentence;

    Figures(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** One comparison, as far as it is told. */
    Map<String, @Nullable Object> of(Comparison comparison) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("analysis", comparison.analysis());
        told.put("figure", comparison.figure());
        told.put("raw", this == ALL ? comparison.raw() : null);
        told.put("export", this == ALL ? comparison.export() : null);
        told.put("difference", this == ALL ? comparison.difference() : this == DIFFERENCES ? inHundredths(comparison.difference()) : null);
        told.put("difference_in_standard_errors", this == ALL ? comparison.inErrors() : null);
        told.put("allowed", this == ALL ? comparison.allowed() : null);
        told.put("verdict", comparison.verdict());
        return told;
    }

    private static @Nullable Double inHundredths(@Nullable Double difference) {
        return difference == null ? null : Math.round(difference * HUNDREDTHS) / HUNDREDTHS;
    }
}
