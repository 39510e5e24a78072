package org.handoff.encounters;

import java.time.LocalDateTime;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a meeting in the field. Codes are those of the lists {@code encounter-source}, {@code pathway},
 * {@code offer-result} and {@code decline-reason}.
 *
 * @param participant  who it was; null while nobody knows
 * @param area         beat or neighbourhood, never an address
 * @param agency       whose officer or team it was, by name
 * @param officerUnit  the officer or the unit
 * @param naloxone     whether it was given; null when not recorded
 * @param offer        what became of the offer to be diverted
 * @param declineReason why it was declined; null unless it was
 */
public record NewEncounter(@Nullable ParticipantId participant, LocalDateTime metAt, @Nullable String area, @Nullable String agency,
        @Nullable String officerUnit, @Nullable String source, @Nullable String pathway, boolean overdose, @Nullable Boolean naloxone,
        String offer, @Nullable String declineReason) {

    @Override
    public String toString() {
        return "NewEncounter[" + metAt + "]";
    }
}
