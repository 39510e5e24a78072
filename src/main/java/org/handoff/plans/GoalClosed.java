package org.handoff.plans;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class GoalClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    GoalClosed(GoalId id, LocalDate on) {
        super(Kind.INVALID, "%s was closed on %s. For what the person wants now: goal add".formatted(id, on));
    }
}
