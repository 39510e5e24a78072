package org.handoff.tasks;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a task: its id, or part of the name of the person it is for, then one that is open. */
@Component
public class TaskValue extends RecordOfPersonValue<TaskId, TaskRow> {

    private final Tasks tasks;

    TaskValue(Tasks tasks, ParticipantDirectory people) {
        super(people, "T");
        this.tasks = tasks;
    }

    @Override
    protected Optional<TaskId> numbered(long number) {
        return tasks.known(new TaskId(number));
    }

    @Override
    protected List<TaskRow> of(ParticipantId person, int most) {
        return tasks.list(new TaskFilter(person, false, null), most);
    }

    @Override
    protected List<TaskRow> latest(int most) {
        return tasks.list(new TaskFilter(null, false, null), most);
    }

    @Override
    protected List<Choice> choices(List<TaskRow> rows) {
        return rows.stream().map(TaskValue::choice).toList();
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
    public String word() {
        return "TASK";
    }

    private static Choice choice(TaskRow row) {
        return new Choice(row.id().shown(), "%s, by %s".formatted(row.words(), row.dueOn()));
    }
}
