package org.handoff.casework;

import java.util.List;
import java.util.Map;
import org.handoff.casework.DutyQueries.Found;

/**
 * What was found to be done on a day.
 *
 * @param totals  how many things there are under the headings of which not all were looked up
 */
record DutiesOfADay(Map<DutyGroup, Long> totals, List<Found> found) {

    /** All of it. */
    static DutiesOfADay of(List<Found> found) {
        return new DutiesOfADay(Map.of(), found);
    }
}
