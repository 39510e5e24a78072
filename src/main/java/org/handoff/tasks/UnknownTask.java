package org.handoff.tasks;

import org.handoff.shared.Refusal;

final class UnknownTask extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownTask(String typed) {
        super(Kind.NOT_FOUND, "There is no task '%s'. Find its id, such as T1, with: task list".formatted(typed));
    }
}
