package org.handoff.plans;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a goal: its id, or part of the person's name, then one that is open. */
@Component
public class GoalValue extends PickedValue<GoalId> {

    private static final int MOST = 20;

    private final Goals goals;
    private final ParticipantDirectory people;

    GoalValue(Goals goals, ParticipantDirectory people) {
        this.goals = goals;
        this.people = people;
    }

    @Override
    protected Optional<GoalId> exact(String typed) {
        return typed.matches("(?i)F?\\d{1,15}") ? goals.goal(new GoalId(Long.parseLong(typed.replaceFirst("(?i)^F", "")))) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)F?\\d+");
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
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var rows = text.isEmpty() ? goals.list(null, true, MOST)
                : people.find(text).stream().limit(MOST).flatMap(person -> goals.list(person.id(), true, MOST).stream()).toList();
        return rows.stream().map(GoalValue::choice).toList();
    }

    @Override
    public String word() {
        return "GOAL";
    }

    private static Choice choice(GoalRow row) {
        return new Choice(row.id().shown(), "%s: %s".formatted(row.name(), row.wording()));
    }
}
