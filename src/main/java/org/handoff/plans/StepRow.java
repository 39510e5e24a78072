package org.handoff.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of a goal. */
public record StepRow(GoalStepId id, GoalId goal, String wording, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {

    @Override
    public String toString() {
        return "StepRow[" + id + "]";
    }
}
