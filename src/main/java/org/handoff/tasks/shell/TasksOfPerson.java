package org.handoff.tasks.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.PersonPart;
import org.handoff.tasks.TaskFilter;
import org.handoff.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be done for a person, on the person's page. */
@Component
@Order(40)
class TasksOfPerson implements PersonPart {

    private static final int MOST = 20;
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("due_on", "By").uncut(), Column.of("task"), Column.of("worker"));

    private final Tasks tasks;

    TasksOfPerson(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Reply.Listing of(ParticipantId id) {
        var open = tasks.list(new TaskFilter(id, false, null), MOST);
        return Reply.rows("tasks", COLUMNS, open.stream()
                .map(row -> Arrays.<@Nullable Object>asList(row.id(), row.dueOn(), row.words(), row.worker())).toList(), open.size());
    }
}
