package org.handoff.justice;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One arrest, citation or other act of the justice system. */
record JusticeEvent(@Id @Nullable JusticeEventId id, @Version @Nullable Integer version, ParticipantId participant,
        LocalDate happenedOn, String kind, @Nullable String offence, @Nullable String level, @Nullable String source,
        boolean indexEvent) {
}
