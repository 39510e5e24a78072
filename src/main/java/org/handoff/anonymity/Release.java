package org.handoff.anonymity;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that may leave, and how it came about.
 *
 * @param table    the released rows, sorted by what they read, so that their order says nothing
 * @param sources  for each released row the number of its row in the source, for tests and for what else is released of it
 * @param risk     what an attacker can still do
 * @param loss     what was given up
 * @param steps    how it was made
 */
public record Release(Table table, List<Integer> sources, Risk risk, Loss loss, List<Step> steps) {

    /** The same with steps before its own. */
    Release after(List<Step> earlier) {
        return with(Stream.concat(earlier.stream(), steps.stream()).toList());
    }

    /** The same with steps after its own. */
    Release and(List<Step> later) {
        return with(Stream.concat(steps.stream(), later.stream()).toList());
    }

    private Release with(List<Step> all) {
        return new Release(table, sources, risk, loss, all);
    }
}
