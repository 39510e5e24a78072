package org.handoff.contacts;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of contacts.
 *
 * @param worker  name of the member of staff
 */
public record ContactRow(ContactId id, LocalDate on, ParticipantId participant, String direction, @Nullable String mode,
        @Nullable Integer minutes, @Nullable String worker) {
}
