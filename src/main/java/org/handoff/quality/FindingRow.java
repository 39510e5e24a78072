package org.handoff.quality;

import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One record that breaks a rule, as a list shows it.
 *
 * @param record  its id
 * @param values  what the rule looked at, in words
 * @param fix     the command that puts it right
 * @param otherwise  what else it may be, with the command for that; empty when there is nothing else
 */
public record FindingRow(String record, ParticipantId participant, String name, String values, @Nullable String worker, String fix,
        String otherwise) {

    @Override
    public String toString() {
        return "FindingRow[" + record + "]";
    }
}
