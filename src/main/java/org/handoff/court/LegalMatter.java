package org.handoff.court;

import java.time.LocalDate;
import org.handoff.episodes.EpisodeId;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One matter before a court; {@code courtOn} is the next day there. Without a day of resolution it is open. */
record LegalMatter(@Id LegalMatterId id, @Version @Nullable Integer version, ParticipantId participant, @Nullable EpisodeId episode,
        String type, @Nullable Sealed causeNumber, @Nullable LocalDate courtOn, @Nullable Sealed need, @Nullable LocalDate resolvedOn,
        @Nullable String result) {

    LegalMatter {
        if (result != null && resolvedOn == null) {
            throw new ResultOfNothing(id);
        }
    }

    /** The same with what was said anew. */
    LegalMatter changed(MatterDetails it, @Nullable Sealed newCause, @Nullable Sealed newNeed) {
        if (it.resolvedOn() != null && resolvedOn != null && it.courtOn() != null && !it.courtOn().equals(courtOn)) {
            throw new MatterResolved(id, resolvedOn);
        }
        return new LegalMatter(id, version, participant, episode, it.type(), newCause, it.courtOn(), newNeed, it.resolvedOn(), it.result());
    }
}
