package org.handoff.legal;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A duty to keep everything of a person.
 *
 * @param liftedOn  from this day on it no longer holds; null while it does
 */
public record LegalHold(LegalHoldId id, ParticipantId participant, LocalDate setOn, String reason, String requestedBy,
        @Nullable LocalDate liftedOn, @Nullable String liftedWhy) {

    @Override
    public String toString() {
        return "LegalHold[" + id + "]";
    }
}
