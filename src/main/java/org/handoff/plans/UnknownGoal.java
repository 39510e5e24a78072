package org.handoff.plans;

import org.handoff.shared.Refusal;

final class UnknownGoal extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownGoal(String typed) {
        super(Kind.NOT_FOUND, "There is no goal '%s'. Find its id, such as F1, with: goal list".formatted(typed));
    }
}
