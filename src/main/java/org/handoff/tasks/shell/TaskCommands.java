package org.handoff.tasks.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Focus;
import org.handoff.program.Workers;
import org.handoff.tasks.NewTask;
import org.handoff.tasks.TaskFilter;
import org.handoff.tasks.TaskId;
import org.handoff.tasks.TaskRow;
import org.handoff.tasks.TaskValue;
import org.handoff.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code task add / done / list}. */
@Component
class TaskCommands implements CommandSet {

    private static final String GROUP = "Goals, notes and tasks";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("due_on", "By").uncut(), Column.of("task"),
            new Column("participant", "Person").uncut(), Column.of("name"), Column.of("worker"), new Column("done_on", "Done").whereThereIsRoom());

    private final Tasks tasks;
    private final Focus focus;
    private final Field<String> words;
    private final Field<LocalDate> due;
    private final Field<ParticipantId> participant;
    private final Field<String> worker;
    private final Field<TaskId> task;
    private final Field<LocalDate> on;
    private final Field<ParticipantId> whose;
    private final Field<String> of;
    private final Field<Boolean> all;

    TaskCommands(Tasks tasks, Focus focus, Values values, ParticipantValue people, Workers workers, TaskValue taskValue) {
        this.tasks = tasks;
        this.focus = focus;
        words = Field.of("task", values.remark()).required().positional().asked("What is to be done").explained("In a few words; it is sealed.");
        due = Field.of("due", values.anyDate()).required().positional().asked("By").byDefault(sofar -> "today")
                .explained("The day, such as fri for the next Friday; today when left out.");
        participant = Field.of("participant", people).asked("For whom").explained("The person it is about, if there is one.");
        worker = Field.of("worker", workers.value()).asked("Who does it").byDefault(sofar -> focus.workerOrMe())
                .explained("The worker in use, or else you, when left out; - for whoever comes by.");
        task = Field.of("task", taskValue).required().repeatable().positional().asked("Task").explained("Id, or part of the person's name; may be repeated.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        whose = Field.of("participant", people).positional().explained("Only for this person.");
        of = Field.of("worker", workers.known()).byDefault(sofar -> sofar.has(whose) ? null : focus.worker().orElse(null))
                .explained("Only this worker's; - for everybody's.");
        all = Field.of("all", values.flag()).explained("Also those that are done.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("task add").in(GROUP).describedAs("Remember something to do by a day")
                        .example("task add \"Call the clinic about the intake\" fri --participant P1").example("task add \"Order bus passes\"")
                        .asking(words, due, participant, worker).withForm("New task").does(this::add),
                ConsoleCommand.named("task done").in(GROUP).describedAs("Record that tasks were done").example("task done T1").asking(task, on)
                        .withForm("Done").does(this::done),
                ConsoleCommand.named("task list").in(GROUP).describedAs("List what is to be done, by its day").example("task list")
                        .example("task list P1 --all").asking(whose, of, all).does(this::list));
    }

    private Reply add(Answers answers) {
        var id = tasks.add(new NewTask(answers.the(words), answers.the(due), answers.get(participant), answers.get(worker)));
        var row = tasks.row(id);
        return Reply.receipt("Saved %s, by %s%s: %s".formatted(id, row.dueOn(), row.worker() == null ? "" : ", " + row.worker(), row.words()), id,
                "task done " + id);
    }

    private Reply done(Answers answers) {
        var ids = answers.all(task);
        tasks.finish(ids, answers.the(on));
        return Reply.receipt("Done on %s: %s.".formatted(answers.the(on), ids.stream().distinct().map(TaskId::shown).collect(Collectors.joining(", "))),
                ids.get(0), null);
    }

    private Reply list(Answers answers) {
        var filter = new TaskFilter(answers.get(whose), answers.is(all), answers.get(of));
        var rows = tasks.list(filter, answers.rows());
        return Reply.remarked(Reply.rows("tasks", COLUMNS, rows.stream().map(TaskCommands::cells).toList(), tasks.count(filter)),
                focus.reminder(filter.worker(), null), 0);
    }

    private static List<@Nullable Object> cells(TaskRow row) {
        return Arrays.asList(row.id(), row.dueOn(), row.words(), row.participant(), row.name(), row.worker(), row.doneOn());
    }
}
