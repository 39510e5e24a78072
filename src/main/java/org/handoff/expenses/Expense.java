package org.handoff.expenses;

import java.time.LocalDate;
import org.handoff.episodes.EpisodeId;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Money spent; without a participant it was spent on the program as a whole. */
record Expense(@Id @Nullable ExpenseId id, @Version @Nullable Integer version, @Nullable ParticipantId participant, @Nullable EpisodeId episode,
        LocalDate spentOn, String category, int amountCents, @Nullable String funder) {
}
