package org.handoff.plans;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a step towards a goal: its id, or part of the person's name, then one that is not done. */
@Component
public class GoalStepValue extends PickedValue<GoalStepId> {

    private static final int MOST = 20;

    private final Goals goals;
    private final ParticipantDirectory people;

    GoalStepValue(Goals goals, ParticipantDirectory people) {
        this.goals = goals;
        this.people = people;
    }

    @Override
    protected Optional<GoalStepId> exact(String typed) {
        return typed.matches("(?i)W?\\d{1,15}") ? goals.step(new GoalStepId(Long.parseLong(typed.replaceFirst("(?i)^W", "")))) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)W?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownStep(typed);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        return (text.isEmpty() ? goals.list(null, true, MOST).stream()
                : people.find(text).stream().limit(MOST).flatMap(person -> goals.list(person.id(), true, MOST).stream()))
                .flatMap(goal -> goals.steps(goal.id()).stream().filter(step -> step.doneOn() == null)
                        .map(step -> new Choice(step.id().shown(), "%s: %s".formatted(goal.name(), step.wording()))))
                .limit(MOST).toList();
    }

    @Override
    public String word() {
        return "STEP";
    }
}
