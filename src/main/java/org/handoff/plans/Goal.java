package org.handoff.plans;

import java.time.LocalDate;
import java.util.List;
import org.handoff.shared.DateOrder;
import org.handoff.shared.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One goal of a plan, in the participant's own words, until it is reached or given up. */
record Goal(@Id GoalId id, @Version @Nullable Integer version, long plan, Sealed wording, @Nullable String domain, LocalDate setOn,
        @Nullable LocalDate closedOn, @Nullable Boolean reached) {

    private static final List<DateOrder> ORDER = List.of(new DateOrder("closed_on", "set_on"));

    Goal {
        DateOrder.check(ORDER, field -> field.equals("closed_on") ? closedOn : setOn);
    }

    Goal closed(LocalDate on, boolean wasReached) {
        requireOpen();
        return new Goal(id, version, plan, wording, domain, setOn, on, wasReached);
    }

    void requireOpen() {
        if (closedOn != null) {
            throw new GoalClosed(id, closedOn);
        }
    }
}
