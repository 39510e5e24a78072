package org.handoff.contacts;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts to list; null asks for nothing. Both days are included.
 *
 * @param worker  name of the member of staff, upper and lower case alike
 */
public record ContactFilter(@Nullable ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable String worker) {

    public ContactFilter {
        Period.requireOrder(from, to);
    }
}
