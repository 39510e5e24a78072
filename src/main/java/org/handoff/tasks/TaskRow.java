package org.handoff.tasks;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/** One line of a list of tasks. */
public record TaskRow(TaskId id, String words, LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable ParticipantId participant,
        @Nullable String name, @Nullable String worker) {

    @Override
    public String toString() {
        return "TaskRow[" + id + "]";
    }
}
