package org.handoff.tasks;

import java.time.LocalDate;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param worker  who does it, by name; null for whoever comes by
 */
public record NewTask(String words, LocalDate dueOn, @Nullable ParticipantId participant, @Nullable String worker) {

    @Override
    public String toString() {
        return "NewTask[" + dueOn + "]";
    }
}
