package org.handoff.participants;

import java.time.LocalDate;

/**
 * That two records turned out to be of one person.
 *
 * @param number    of the merge
 * @param person    whose record was given up
 * @param survivor  whose record it became part of
 * @param now       whose record that is today, when it was merged further
 */
record PersonMerge(long number, ParticipantId person, ParticipantId survivor, ParticipantId now, LocalDate mergedOn) {

    /** What is said to who types the id that was given up. */
    String sentence() {
        var further = survivor.equals(now) ? "" : ", and that into %s".formatted(now);
        return "%s was merged into %s on %s%s.".formatted(person, survivor, mergedOn, further);
    }
}
