package org.handoff.justice;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One overdose. It has no offence, by design: nobody may be worse off for calling for help. */
record Overdose(@Id @Nullable OverdoseId id, @Version @Nullable Integer version, ParticipantId participant, LocalDate happenedOn,
        boolean fatal, @Nullable Boolean naloxone, @Nullable Integer doses) {
}
