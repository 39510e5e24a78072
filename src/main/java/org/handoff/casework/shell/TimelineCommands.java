package org.handoff.casework.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handoff.casework.Casework;
import org.handoff.casework.Fact;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code participant timeline}. */
@Component
class TimelineCommands implements CommandSet {

    private static final List<Column> COLUMNS = List.of(Column.of("on").uncut(), Column.of("time").whereThereIsRoom(),
            new Column("kind", "Fact"), new Column("record", "Id").uncut(), Column.of("what"),
            Column.of("worker").whereThereIsRoom());

    private final Casework casework;
    private final Field<ParticipantId> participant;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;

    TimelineCommands(Casework casework, ParticipantValue people, Values values) {
        this.casework = casework;
        this.participant = Field.of("participant", people).required().positional().asked("Participant")
                .explained("Id, external key, or part of a name.");
        this.from = Field.of("from", values.pastDate()).explained("Only from this day on.");
        this.to = Field.of("to", values.pastDate()).explained("Only up to this day.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("participant timeline").in("Participants")
                .describedAs("All that happened to and with a person, in order")
                .example("participant timeline P12").example("participant timeline P12 --from -90d")
                .asking(participant, from, to).does(this::timeline));
    }

    private Reply timeline(Answers answers) {
        var facts = casework.timeline(answers.the(participant), answers.get(from), answers.get(to));
        return Reply.rows("facts", COLUMNS, facts.stream().map(TimelineCommands::cells).toList(), facts.size());
    }

    private static List<@Nullable Object> cells(Fact it) {
        return Arrays.asList(it.on(), it.time(), new Labelled(it.kind(), Column.of(it.kind()).heading()), it.record(), it.what(),
                it.worker());
    }
}
