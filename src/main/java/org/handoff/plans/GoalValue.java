package org.handoff.plans;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a goal: its id, or part of the person's name, then one that is open. */
@Component
public class GoalValue extends RecordOfPersonValue<GoalId, GoalRow> {

    private final Goals goals;

    GoalValue(Goals goals, ParticipantDirectory people) {
        super(people, "F");
        this.goals = goals;
    }

    @Override
    protected Optional<GoalId> numbered(long number) {
        return goals.goal(new GoalId(number));
    }

    @Override
    protected List<GoalRow> of(ParticipantId person, int most) {
        return goals.list(person, true, most);
    }

    @Override
    protected List<GoalRow> latest(int most) {
        return goals.list(null, true, most);
    }

    @Override
    protected List<Choice> choices(List<GoalRow> rows) {
        return rows.stream().map(GoalValue::choice).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownGoal(typed);
    }

    @Override
    public String show(GoalId id) {
        return choice(goals.row(id)).shown();
    }

    @Override
    public String word() {
        return "GOAL";
    }

    private static Choice choice(GoalRow row) {
        return new Choice(row.id().shown(), "%s: %s".formatted(row.name(), row.wording()));
    }
}
