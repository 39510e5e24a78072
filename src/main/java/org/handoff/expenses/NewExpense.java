package org.handoff.expenses;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Money that was spent.
 *
 * @param participant  for whom; null for the program as a whole
 * @param category     code of the list {@code expense-category}
 * @param cents        the sum, in cents
 * @param funder       out of whose money, by name
 */
public record NewExpense(@Nullable ParticipantId participant, LocalDate on, String category, int cents, @Nullable String funder) {
}
