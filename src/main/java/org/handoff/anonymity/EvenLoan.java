package org.handoff.anonymity;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Too few rows filled up with rows of a larger part, evenly, so that who is lent has nothing to do with what the rows say.
 *
 * @param borrower  the few rows with those lent, sorted
 * @param lender    what the larger part keeps
 */
record EvenLoan(int[] borrower, int[] lender) {

    /**
     * As few are lent as it takes; null when the few cannot stand with all that may be lent.
     *
     * @param kept  how many rows the larger part keeps at least; whether these may stand is not looked at
     */
    static @Nullable EvenLoan of(int[] few, int[] part, ClassRule rule, int kept) {
        for (int lent = Math.max(1, rule.size() - few.length); part.length - lent >= kept; lent++) {
            int count = lent;
            var chosen = IntStream.range(0, part.length).filter(place -> isLent(place, count, part.length)).map(place -> part[place]);
            var filled = IntStream.concat(IntStream.of(few), chosen).sorted().toArray();
            if (rule.holds(filled)) {
                return new EvenLoan(filled, IntStream.range(0, part.length).filter(place -> !isLent(place, count, part.length))
                        .map(place -> part[place]).toArray());
            }
        }
        return null;
    }

    /** Every so many-th place, as many as are lent. */
    private static boolean isLent(int place, int lent, int all) {
        return (long) (place + 1) * lent / all > (long) place * lent / all;
    }
}
