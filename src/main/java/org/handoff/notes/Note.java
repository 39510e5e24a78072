package org.handoff.notes;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One note about one person. */
record Note(@Id NoteId id, @Version @Nullable Integer version, ParticipantId participant, LocalDate writtenOn, @Nullable Long staff, Sealed words) {
}
