package org.handoff.tasks;

import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; null asks for nothing.
 *
 * @param done    also those that are done
 * @param worker  by name
 */
public record TaskFilter(@Nullable ParticipantId participant, boolean done, @Nullable String worker) {
}
