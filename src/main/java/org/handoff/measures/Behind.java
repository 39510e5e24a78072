package org.handoff.measures;

import java.util.Comparator;
import java.util.List;

/**
 * Whom a total of events, days or minutes is made of: the disclosure rules judge it by people, not by events.
 *
 * @param id the measure, for one cell of a table with its key behind it: {@code who.door.events[ARREST]}
 * @param people different people with at least one
 * @param largest what the person with most of it adds
 * @param second what the next one adds
 */
public record Behind(String id, long people, long largest, long second) {

    /** From what each person adds. */
    static Behind of(String id, List<Long> amounts) {
        var greatest = amounts.stream().filter(amount -> amount > 0).sorted(Comparator.reverseOrder()).toList();
        return new Behind(id, greatest.size(), greatest.isEmpty() ? 0 : greatest.get(0),
                greatest.size() < 2 ? 0 : greatest.get(1));
    }
}
