package org.handoff.plans;

import org.handoff.shared.Identifier;

/** The number of a step towards a goal: {@code W12}. */
public record GoalStepId(long value) implements Identifier {

    @Override
    public String letter() {
        return "W";
    }

    @Override
    public String toString() {
        return shown();
    }
}
