package org.handoff.participants;

import java.time.LocalDate;

/**
 * A record that was merged into another one.
 *
 * @param details  what it says
 */
public record MergedRecord(ParticipantId person, ParticipantId survivor, LocalDate mergedOn, PersonalDetails details) {

    @Override
    public String toString() {
        return "MergedRecord[" + person + "]";
    }
}
