package org.handoff.exports;

import java.time.LocalDate;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * People of whom something was told: in a package that left, or to somebody who tried one without being let see the records.
 *
 * @param left  the number of the package; null for a trial
 */
record EarlierCohort(long id, LocalDate toldOn, Period period, LocalDate asOf, @Nullable Long left) {

    /** In a sentence. */
    String inWords() {
        return left == null ? "what was tried on %s (from %s to %s)".formatted(toldOn, period.from(), period.to())
                : "X%d (from %s to %s)".formatted(left, period.from(), period.to());
    }
}
