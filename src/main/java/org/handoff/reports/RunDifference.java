package org.handoff.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two counts of a report, and why.
 *
 * @param changes the cells that are not the same
 * @param same how many are
 * @param causes what was done meanwhile that figures can come from
 * @param definitions measures whose definition changed, each with how: {@code funnel.eligible (version 1, then 2)}
 * @param conditions what else is not the same, each a sentence: another period, another version of the program
 * @param sameFacts whether the records that reports count were not written to meanwhile
 */
public record RunDifference(List<Change> changes, int same, List<Cause> causes, List<String> definitions, List<String> conditions,
        boolean sameFacts, boolean sameProgram) {

    /**
     * One cell.
     *
     * @param by later less earlier; null where one of them is withheld or not there
     */
    public record Change(String cell, String label, String before, String after, @Nullable Double by) {
    }

    /**
     * Records of one kind that were written meanwhile.
     *
     * @param what late entries, new entries, corrections, removals
     * @param records their ids, the first of them
     */
    public record Cause(String what, String kind, long count, List<String> records) {
    }

    /** Whether every figure is as it was. */
    public boolean sameFigures() {
        return changes.isEmpty();
    }
}
