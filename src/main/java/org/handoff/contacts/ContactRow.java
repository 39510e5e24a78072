package org.handoff.contacts;

import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of contacts.
 *
 * @param worker   name of the member of staff
 * @param topics   codes of the list {@code contact-topic}
 * @param outcome  what came of it
 */
public record ContactRow(ContactId id, LocalDate on, ParticipantId participant, String direction, @Nullable String mode,
        @Nullable Integer minutes, @Nullable String worker, List<String> topics, @Nullable String outcome) {
}
