package org.handoff.legal;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for who has the law behind them, or says so.
 *
 * @param participant  whom it is about; null when it names nobody whom the program knows
 * @param kind         code of the list {@code legal-request}
 * @param sender       who sent or brought it
 * @param wanted       what they want
 * @param answerBy     the day it has to be answered
 */
public record LegalRequest(@Nullable ParticipantId participant, LocalDate receivedOn, String kind, String sender, String wanted,
        @Nullable LocalDate answerBy) {

    @Override
    public String toString() {
        return "[legal request of " + receivedOn + "]";
    }
}
