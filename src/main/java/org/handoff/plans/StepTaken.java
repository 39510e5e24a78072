package org.handoff.plans;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class StepTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    StepTaken(GoalStepId id, LocalDate on) {
        super(Kind.INVALID, "%s was done on %s already. The steps of a goal: goal show".formatted(id, on));
    }
}
