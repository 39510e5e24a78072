package org.handoff.outcomes;

import java.time.LocalDate;
import org.handoff.episodes.EpisodeId;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One observation of one area of life, as a code, in words, or both. */
record OutcomeObservation(@Id OutcomeId id, @Version @Nullable Integer version, ParticipantId participant, @Nullable EpisodeId episode,
        LocalDate observedOn, String stage, String domain, @Nullable String code, @Nullable Sealed value, @Nullable String source) {

    OutcomeObservation {
        if (code == null && value == null) {
            throw new NothingObserved();
        }
    }
}
