package org.handoff.participants;

import org.handoff.shared.Identifier;

/** The number of a participant: {@code P12}. */
public record ParticipantId(long value) implements Identifier {

    @Override
    public String letter() {
        return "P";
    }

    @Override
    public String toString() {
        return shown();
    }
}
