package org.handoff.notes.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.notes.NoteId;
import org.handoff.notes.NoteRow;
import org.handoff.notes.NoteValue;
import org.handoff.notes.Notes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Focus;
import org.handoff.program.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code note add / list / show}. */
@Component
class NoteCommands implements CommandSet {

    private static final String GROUP = "Goals, notes and tasks";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), Column.of("on").uncut(), new Column("participant", "Person").uncut(),
            Column.of("name"), Column.of("note"), Column.of("worker").whereThereIsRoom());

    private final Notes notes;
    private final Focus focus;
    private final Field<ParticipantId> participant;
    private final Field<String> words;
    private final Field<LocalDate> on;
    private final Field<String> worker;
    private final Field<ParticipantId> whose;
    private final Field<String> by;
    private final Field<NoteId> one;

    NoteCommands(Notes notes, Focus focus, Values values, ParticipantValue people, Workers workers, NoteValue noteValue) {
        this.notes = notes;
        this.focus = focus;
        participant = Field.of("participant", people).required().positional().asked("Participant").explained("Id, external key, or part of a name.");
        words = Field.of("note", values.note()).required().positional().asked("Note").explained("The note; it is sealed.");
        on = Field.of("on", values.pastDate()).asked("Date").required().byDefault(sofar -> "today").explained("The day it is about; today when left out.");
        worker = Field.of("worker", workers.value()).quiet().byDefault(sofar -> focus.workerOrMe())
                .explained("Whose note it is; the worker in use, or else you, when left out.");
        whose = Field.of("participant", people).positional().explained("Only about this person.");
        by = Field.of("worker", workers.known()).byDefault(sofar -> sofar.has(whose) ? null : focus.worker().orElse(null))
                .explained("Only this worker's; - for everybody's.");
        one = Field.of("note", noteValue).required().positional().asked("Note").explained("Id, such as M1, or part of the person's name.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("note add").in(GROUP).describedAs("Write a note about a person; it is sealed")
                        .example("note add P1 \"Prefers mornings, dog comes along\"").asking(participant, on, words, worker).withForm("New note")
                        .does(this::add),
                ConsoleCommand.named("note list").in(GROUP).describedAs("List notes, the newest first").example("note list P1").asking(whose, by)
                        .does(this::list),
                ConsoleCommand.named("note show").in(GROUP).describedAs("Show a whole note").example("note show M1").asking(one).does(this::show));
    }

    private Reply add(Answers answers) {
        var id = notes.write(answers.the(participant), answers.the(on), answers.the(words), answers.get(worker));
        var row = notes.row(id);
        return Reply.receipt("Saved %s about %s %s on %s.".formatted(id, row.participant(), row.name(), row.on()), id, "note list " + row.participant());
    }

    private Reply list(Answers answers) {
        var person = answers.get(whose);
        var author = answers.get(by);
        var rows = notes.list(person, author, answers.rows());
        return Reply.remarked(Reply.rows("notes", COLUMNS, rows.stream().map(NoteCommands::cells).toList(), notes.count(person, author)),
                focus.reminder(author, null), 0);
    }

    private static List<@Nullable Object> cells(NoteRow row) {
        return Arrays.asList(row.id(), row.on(), row.participant(), row.name(), row.words(), row.worker());
    }

    private Reply show(Answers answers) {
        var row = notes.row(answers.the(one));
        return Reply.sheet("%s  %s %s on %s".formatted(row.id(), row.participant(), row.name(), row.on()))
                .with("id", row.id()).with("participant", row.participant()).with("on", row.on()).with("worker", row.worker()).with("note", row.words());
    }
}
