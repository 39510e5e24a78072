package org.handoff.tasks;

import java.time.LocalDate;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One thing to do; without a done date it is open. */
record Task(@Id TaskId id, @Version @Nullable Integer version, @Nullable ParticipantId participant, @Nullable Long staff, Sealed words,
        LocalDate madeOn, LocalDate dueOn, @Nullable LocalDate doneOn) {

    private static final List<DateOrder> ORDER = List.of(new DateOrder("done_on", "made_on"));

    Task {
        DateOrder.check(ORDER, field -> field.equals("done_on") ? doneOn : madeOn);
    }

    Task done(LocalDate on) {
        if (doneOn != null) {
            throw new TaskDone(id, doneOn);
        }
        return new Task(id, version, participant, staff, words, madeOn, dueOn, on);
    }
}
