package org.handoff.tasks;

import org.handoff.shared.Identifier;

/** The number of a task: {@code T12}. */
public record TaskId(long value) implements Identifier {

    @Override
    public String letter() {
        return "T";
    }

    @Override
    public String toString() {
        return shown();
    }
}
