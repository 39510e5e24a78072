package org.handoff.tasks;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a task: its id, or part of the name of the person it is for, then one that is open. */
@Component
public class TaskValue extends PickedValue<TaskId> {

    private static final int MOST = 20;

    private final Tasks tasks;
    private final ParticipantDirectory people;

    TaskValue(Tasks tasks, ParticipantDirectory people) {
        this.tasks = tasks;
        this.people = people;
    }

    @Override
    protected Optional<TaskId> exact(String typed) {
        return typed.matches("(?i)T?\\d{1,15}") ? tasks.known(new TaskId(Long.parseLong(typed.replaceFirst("(?i)^T", "")))) : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)T?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownTask(typed);
    }

    @Override
    public String show(TaskId id) {
        return choice(tasks.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var rows = text.isEmpty() ? tasks.list(new TaskFilter(null, false, null), MOST) : people.find(text).stream().limit(MOST)
                .flatMap(person -> tasks.list(new TaskFilter(person.id(), false, null), MOST).stream()).toList();
        return rows.stream().map(TaskValue::choice).toList();
    }

    @Override
    public String word() {
        return "TASK";
    }

    private static Choice choice(TaskRow row) {
        return new Choice(row.id().shown(), "%s, by %s".formatted(row.words(), row.dueOn()));
    }
}
