package org.handoff.plans;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a step towards a goal: its id, or part of the person's name, then one that is not done. */
@Component
public class GoalStepValue extends RecordOfPersonValue<GoalStepId, GoalRow> {

    private final Goals goals;

    GoalStepValue(Goals goals, ParticipantDirectory people) {
        super(people, "W");
        this.goals = goals;
    }

    @Override
    protected Optional<GoalStepId> numbered(long number) {
        return goals.step(new GoalStepId(number));
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
        return rows.stream().flatMap(goal -> goals.steps(goal.id()).stream().filter(step -> step.doneOn() == null)
                .map(step -> new Choice(step.id().shown(), "%s: %s".formatted(goal.name(), step.wording())))).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownStep(typed);
    }

    @Override
    public String word() {
        return "STEP";
    }
}
