package org.handoff.plans;

import org.handoff.shared.Identifier;

/** The number of a goal: {@code F12}. */
public record GoalId(long value) implements Identifier {

    @Override
    public String letter() {
        return "F";
    }

    @Override
    public String toString() {
        return shown();
    }
}
