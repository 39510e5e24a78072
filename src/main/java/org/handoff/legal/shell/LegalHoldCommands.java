package org.handoff.legal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.legal.LegalHold;
import org.handoff.legal.LegalHoldId;
import org.handoff.legal.LegalHoldValue;
import org.handoff.legal.LegalHolds;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code legal-hold set / lift / list}. */
@Component
class LegalHoldCommands implements CommandSet {

    private static final String GROUP = "Consents and the law";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), new Column("participant", "Person"), Column.of("name"),
            Column.of("set_on"), Column.of("reason"), Column.of("requested_by"), Column.of("lifted_on"),
            Column.of("lifted_why").whereThereIsRoom());

    private final LegalHolds holds;
    private final ParticipantDirectory directory;
    private final Field<ParticipantId> participant;
    private final Field<String> reason;
    private final Field<String> requestedBy;
    private final Field<LegalHoldId> hold;
    private final Field<String> why;
    private final Field<ParticipantId> whose;

    LegalHoldCommands(LegalHolds holds, ParticipantDirectory directory, Values values, ParticipantValue people, LegalHoldValue value) {
        this.holds = holds;
        this.directory = directory;
        participant = Field.of("participant", people).required().positional().explained("Id, external key, or part of a name.");
        reason = Field.of("reason", values.remark()).asked("Why").required().explained("The matter it is for.");
        requestedBy = Field.of("requested-by", values.text()).asked("Who asked for it").required().explained("Counsel, a court.");
        hold = Field.of("hold", value).required().positional().explained("Id, such as H1, or part of the person's name.");
        why = Field.of("reason", values.remark()).asked("Why").required().explained("Who said that it is over, and on what ground.");
        whose = Field.of("participant", people).positional().explained("Only this person's.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("legal-hold set").in(GROUP).describedAs("Keep all of a person: nothing may be erased")
                        .example("legal-hold set P1 --reason \"State v. Doe\" --requested-by \"County counsel\"")
                        .asking(participant, reason, requestedBy).withForm("Legal hold").does(this::set),
                ConsoleCommand.named("legal-hold lift").in(GROUP).describedAs("End a hold")
                        .example("legal-hold lift H1 --reason \"Case closed, says county counsel\"").asking(hold, why)
                        .withForm("End of a hold").does(this::lift),
                ConsoleCommand.named("legal-hold list").in(GROUP).describedAs("List holds, those that stand first")
                        .example("legal-hold list").asking(whose).does(this::list));
    }

    private Reply set(Answers answers) {
        var person = answers.the(participant);
        var id = holds.set(person, answers.the(reason), answers.the(requestedBy));
        return Reply.receipt("Saved %s: nothing of %s %s may be erased until it is lifted.".formatted(id, person,
                directory.row(person).name()), id, null);
    }

    private Reply lift(Answers answers) {
        var lifted = holds.lift(answers.the(hold), answers.the(why));
        var others = holds.list(lifted.participant(), Integer.MAX_VALUE).stream().filter(it -> it.liftedOn() == null)
                .map(it -> it.id().shown()).toList();
        var rest = others.isEmpty() ? "Nothing holds %s any more.".formatted(lifted.participant())
                : "%s is still held by %s.".formatted(lifted.participant(), String.join(", ", others));
        return Reply.receipt("Lifted %s. %s".formatted(lifted.id(), rest), lifted.id(), null);
    }

    private Reply list(Answers answers) {
        var rows = holds.list(answers.get(whose), answers.rows());
        var names = directory.names(rows.stream().map(LegalHold::participant).toList());
        return Reply.rows("legal_holds", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(),
                holds.count(answers.get(whose)));
    }

    private static List<@Nullable Object> cells(LegalHold row, Map<ParticipantId, String> names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.participant());
        cells.add(names.get(row.participant()));
        cells.add(row.setOn());
        cells.add(row.reason());
        cells.add(row.requestedBy());
        cells.add(row.liftedOn());
        cells.add(row.liftedWhy());
        return cells;
    }
}
