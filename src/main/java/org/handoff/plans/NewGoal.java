package org.handoff.plans;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What a participant wants.
 *
 * @param wording  in the participant's own words
 * @param domain   code of the list {@code outcome-domain}, or null
 */
public record NewGoal(ParticipantId participant, LocalDate on, String wording, @Nullable String domain) {

    @Override
    public String toString() {
        return "NewGoal[" + participant + "]";
    }
}
