package org.handoff.plans;

import org.handoff.shared.Refusal;

final class UnknownStep extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownStep(String typed) {
        super(Kind.NOT_FOUND, "There is no step '%s' that is not done. Find its id, such as W1, with: goal show".formatted(typed));
    }
}
