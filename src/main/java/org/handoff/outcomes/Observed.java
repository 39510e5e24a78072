package org.handoff.outcomes;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What was observed.
 *
 * @param stage   code of the list {@code collection-stage}
 * @param domain  code of the list {@code outcome-domain}
 * @param code    a code of the list that goes with the domain, or null
 * @param value   in words, or null
 * @param source  code of the list {@code observation-source}, or null
 */
public record Observed(ParticipantId participant, LocalDate on, String stage, String domain, @Nullable String code, @Nullable String value,
        @Nullable String source) {

    @Override
    public String toString() {
        return "Observed[" + participant + "]";
    }
}
