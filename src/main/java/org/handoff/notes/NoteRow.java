package org.handoff.notes;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** One line of a list of notes. */
public record NoteRow(NoteId id, ParticipantId participant, String name, LocalDate on, String words, @Nullable String worker) {

    @Override
    public String toString() {
        return "NoteRow[" + id + "]";
    }
}
