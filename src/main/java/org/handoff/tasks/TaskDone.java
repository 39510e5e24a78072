package org.handoff.tasks;

import java.time.LocalDate;
import org.handoff.shared.Refusal;

final class TaskDone extends Refusal {

    private static final long serialVersionUID = 1L;

    TaskDone(TaskId id, LocalDate on) {
        super(Kind.INVALID, "%s was done on %s already. What is left: task list".formatted(id, on));
    }
}
