package org.handoff.plans;

import java.time.LocalDate;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One step towards a goal; without a done date it is still to be taken. */
record GoalStep(@Id GoalStepId id, @Version @Nullable Integer version, GoalId goal, Sealed wording, @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    GoalStep done(LocalDate on) {
        if (doneOn != null) {
            throw new StepTaken(id, doneOn);
        }
        return new GoalStep(id, version, goal, wording, dueOn, on);
    }
}
