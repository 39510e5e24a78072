package org.handoff.encounters;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which encounters to list; null asks for nothing. Both days are included.
 *
 * @param offer    code of the list {@code offer-result}
 * @param waiting  only those whose offer was accepted and that no referral of the person followed, as in {@code today}
 */
public record EncounterFilter(@Nullable ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String offer,
        boolean waiting) {

    public EncounterFilter {
        Period.requireOrder(from, to);
    }
}
