package org.handoff.participants;

import java.util.Collection;
import java.util.List;

/**
 * A record that may be of the person who is looked for.
 *
 * @param score  of 100
 */
record Match(ParticipantId id, int score, List<Why> why) {

    /** The reasons as staff read them. */
    static String inWords(Collection<Why> why) {
        return String.join(", ", why.stream().map(Why::words).toList());
    }
}
