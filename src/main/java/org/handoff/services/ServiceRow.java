package org.handoff.services;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of service connections.
 *
 * @param provider  the provider's name
 * @param stage     how far it came: needed, referred, appointment, attended, engaged or ended; null when no day is recorded
 * @param since     the day it came there; of an appointment, its day, which may lie ahead
 */
public record ServiceRow(ServiceConnectionId id, ParticipantId participant, String category, @Nullable String provider,
        @Nullable String stage, @Nullable LocalDate since,
        @Nullable LocalDate needOn, @Nullable LocalDate referredOn, @Nullable Boolean warm, @Nullable LocalDate appointmentOn,
        @Nullable LocalDate attendedOn, @Nullable LocalDate engagedOn, @Nullable LocalDate endedOn, @Nullable String result,
        @Nullable String barrier) {
}
