package org.handoff.imports;

import java.util.ArrayList;
import java.util.List;

/** What was found so far; beyond a bound only counted, so that a wholly wrong file does not fill the memory. */
final class Problems {

    private static final int MOST_KEPT = 100_000;

    private final List<Problem> kept = new ArrayList<>();
    private long beyond;

    void add(String file, long row, List<Fault> faults) {
        for (Fault fault : faults) {
            if (kept.size() < MOST_KEPT) {
                kept.add(new Problem(file, row, fault.column(), Shown.of(fault.value()), fault.rule() + fault.aside(), fault.fix()));
            } else {
                beyond++;
            }
        }
    }

    boolean any() {
        return !kept.isEmpty();
    }

    List<Problem> kept() {
        return List.copyOf(kept);
    }

    long beyond() {
        return beyond;
    }
}
