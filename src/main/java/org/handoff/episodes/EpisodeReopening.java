package org.handoff.episodes;

import java.time.LocalDate;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One closure that was taken back, with what it said. */
record EpisodeReopening(@Id long id, @Version @Nullable Integer version, EpisodeId episode, LocalDate closedOn,
        @Nullable String closureReason, @Nullable String completion, @Nullable String destination, LocalDate reopenedOn,
        Sealed reason, @Nullable Long staff) {
}
