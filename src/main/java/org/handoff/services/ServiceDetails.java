package org.handoff.services;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded when a person is connected to help; null means <em>not recorded</em>.
 *
 * @param category      code of the list {@code service-category}
 * @param needOn        the day the need was named
 * @param referredOn    the day the person was referred
 * @param warm          whether somebody of the program went along or made the call with the person
 * @param appointmentOn the day of the appointment, which may lie ahead
 * @param costSource    code of the list {@code cost-source}
 */
public record ServiceDetails(ParticipantId participant, String category, @Nullable ProviderId provider,
        @Nullable LocalDate needOn, @Nullable LocalDate referredOn, @Nullable Boolean warm, @Nullable LocalDate appointmentOn,
        @Nullable String costSource) {
}
