package org.handoff.expenses;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which expenses to list; null asks for nothing. Both days are included; {@code category} is of the list {@code expense-category}. */
public record ExpenseFilter(@Nullable ParticipantId participant, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String category) {

    public ExpenseFilter {
        Period.requireOrder(from, to);
    }
}
