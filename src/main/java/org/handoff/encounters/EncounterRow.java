package org.handoff.encounters;

import java.time.LocalDateTime;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One encounter as it is shown. Codes are those of {@link NewEncounter}.
 *
 * @param name     the person's; null while nobody knows who it was
 * @param referral the number of the referral it led to
 */
public record EncounterRow(EncounterId id, @Nullable ParticipantId participant, @Nullable String name, LocalDateTime metAt,
        @Nullable String area, @Nullable String agency, @Nullable String officerUnit, @Nullable String source, @Nullable String pathway,
        boolean overdose, @Nullable Boolean naloxone, String offer, @Nullable String declineReason, @Nullable Long referral) {

    @Override
    public String toString() {
        return "EncounterRow[" + id + "]";
    }
}
