package org.handoff.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.Participants;
import org.handoff.program.Workers;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembering what is to be done, and that it was. */
@Service
@Transactional
public class Tasks {

    private final TaskRepository tasks;
    private final TaskQueries queries;
    private final Participants participants;
    private final Workers workers;
    private final RowNumbers numbers;
    private final Seals seals;
    private final Clock clock;

    Tasks(TaskRepository tasks, TaskQueries queries, Participants participants, Workers workers, RowNumbers numbers, Seals seals, Clock clock) {
        this.tasks = tasks;
        this.queries = queries;
        this.participants = participants;
        this.workers = workers;
        this.numbers = numbers;
        this.seals = seals;
        this.clock = clock;
    }

    /** Remembers a task. */
    @Requires(Permission.RECORD_EPISODES)
    public TaskId add(NewTask it) {
        if (it.participant() != null) {
            participants.requireAlive(it.participant(), "due_on", null);
        }
        var id = new TaskId(numbers.next("task"));
        var words = Objects.requireNonNull(seals.seal(TaskQueries.WORDS, RowPart.of(id.value()), it.words()));
        return tasks.save(new Task(id, null, it.participant(), workers.named(it.worker()), words, LocalDate.now(clock), it.dueOn(), null)).id();
    }

    /** Records that tasks were done, all or none; refused when one was done already. */
    @Requires(Permission.RECORD_EPISODES)
    public void finish(Collection<TaskId> ids, LocalDate on) {
        for (TaskId id : new LinkedHashSet<>(ids)) {
            tasks.save(tasks.findById(id).orElseThrow(() -> new UnknownTask(id.shown())).done(on));
        }
    }

    /** Tasks, the open ones by the day they are due, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<TaskRow> list(TaskFilter filter, int limit) {
        return queries.list(filter, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(TaskFilter filter) {
        return queries.count(filter);
    }

    /** One task. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public TaskRow row(TaskId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownTask(id.shown()));
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<TaskId> known(TaskId id) {
        return tasks.findById(id).map(Task::id);
    }
}
