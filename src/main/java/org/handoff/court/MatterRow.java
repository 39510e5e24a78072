package org.handoff.court;

import org.handoff.participants.ParticipantId;

/** One line of a list of legal matters. */
public record MatterRow(LegalMatterId id, ParticipantId participant, String name, MatterDetails details) {

    @Override
    public String toString() {
        return "MatterRow[" + id + "]";
    }
}
