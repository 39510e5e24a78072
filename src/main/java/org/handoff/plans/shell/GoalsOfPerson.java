package org.handoff.plans.shell;

import org.handoff.codes.Codes;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.PersonPart;
import org.handoff.plans.Goals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person wants, on the person's page. */
@Component
@Order(30)
class GoalsOfPerson implements PersonPart {

    private static final int MOST = 20;

    private final Goals goals;
    private final GoalRows rows;

    GoalsOfPerson(Goals goals, Codes codes, Values values) {
        this.goals = goals;
        this.rows = new GoalRows(codes, values::today);
    }

    @Override
    public Reply.Listing of(ParticipantId id) {
        var open = goals.list(id, true, MOST);
        return rows.list(open, open.size());
    }
}
