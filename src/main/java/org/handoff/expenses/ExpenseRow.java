package org.handoff.expenses;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** One line of a list of expenses; {@code name} is the person's. */
public record ExpenseRow(ExpenseId id, LocalDate on, @Nullable ParticipantId participant, @Nullable String name, String category, int cents,
        @Nullable String funder) {
}
