package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.List;

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

    /** The same with steps before the others. */
    Release after(List<Step> earlier) {
        var all = new ArrayList<>(earlier);
        all.addAll(steps);
        return new Release(table, sources, risk, loss, List.copyOf(all));
    }
}
