package org.handoff.history.shell;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.history.ChangeHistory;
import org.handoff.history.ChangeId;
import org.handoff.history.RecordRef;
import org.handoff.history.RecordRefValue;
import org.handoff.history.Undone;
import org.handoff.shared.Identifier;
import org.springframework.stereotype.Component;

/** {@code undo}, {@code undo list}, {@code redo}, {@code void} and {@code history}. */
@Component
class HistoryCommands implements CommandSet {

    private static final String GROUP = "Taking back";

    private final ChangeHistory history;
    private final Field<ChangeId> change;
    private final Field<ChangeId> taken;
    private final Field<RecordRef> record;
    private final Field<String> why;
    private final Field<String> reason;
    private final Field<Boolean> yes;
    private final Field<Boolean> all;

    HistoryCommands(ChangeHistory history, RecordRefValue records, Values values) {
        this.history = history;
        var changes = new ChangeIdValue(history);
        change = Field.of("change", changes).positional().quiet().byDefault(sofar -> history.last().map(Identifier::shown).orElse(null))
                .explained("The change, such as Z12; undo list shows them. Without it, your last one.");
        taken = Field.of("change", changes).positional().quiet().byDefault(sofar -> history.lastTakenBack().map(Identifier::shown).orElse(null))
                .explained("The undo to take back, such as Z13, or the change it undid. Without it, your last undo.");
        record = Field.of("record", records).required().positional().explained("The id of a record of any kind, such as R34 or P12.");
        why = Field.of("reason", values.remark()).quiet().explained("Why; it is kept with the change.");
        reason = Field.of("reason", values.remark()).required().explained("Why, such as \"entered for the wrong person\"; it is kept with the record.");
        yes = Field.of("yes", values.flag()).quiet().explained("Go ahead without showing and asking first.");
        all = Field.of("everybody", values.flag()).explained("The changes of all users, not only yours.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("undo").in(GROUP).describedAs("Take your last change back, or another one")
                        .example("undo --yes").example("undo Z3 --reason \"wrong person\" --yes")
                        .asking(change, why, yes).withForm("Taking back")
                        .previewing(answers -> HistoryReply.outlook(history.outlook(answers.get(change), false)), "Take it back", yes)
                        .does(answers -> undone(history.undo(answers.get(change), false, answers.get(why)))),
                ConsoleCommand.named("undo list").in(GROUP).describedAs("List your changes, or everybody's, the newest first")
                        .example("undo list --everybody").asking(all)
                        .does(answers -> HistoryReply.changes(history.changes(answers.is(all), answers.rows()))),
                ConsoleCommand.named("redo").in(GROUP).describedAs("Have again what you took back")
                        .example("redo --yes").asking(taken, yes).withForm("Having again")
                        .previewing(answers -> HistoryReply.outlook(history.outlook(answers.get(taken), true)), "Have it again", yes)
                        .does(answers -> undone(history.undo(answers.get(taken), true, null))),
                ConsoleCommand.named("void").in(GROUP).describedAs("Take a record out of all lists and counts; its history is kept")
                        .example("void C9 --reason \"entered for the wrong person\" --yes")
                        .asking(record, reason, yes).withForm("Voiding a record")
                        .previewing(answers -> HistoryReply.outlook(history.outlookOfVoid(answers.the(record))), "Void it", yes)
                        .does(this::voided),
                ConsoleCommand.named("history").in(GROUP).describedAs("Tell what happened to a record: when, who, old and new")
                        .example("history P1").example("history R2 --output csv").asking(record)
                        .does(answers -> HistoryReply.history(history.of(answers.the(record)))));
    }

    private Reply voided(Answers answers) {
        var done = history.voidRecord(answers.the(record), answers.the(reason));
        return Reply.receipt("Voided %s. It is in no list and no count any more. Its history is kept: history %1$s"
                .formatted(answers.the(record)), done.id(), null);
    }

    private static Reply undone(Undone done) {
        return Reply.receipt((done.again() ? "Did %s again: %s%s." : "Took back %s: %s%s.").formatted(done.of(), done.what(),
                done.records().isEmpty() ? "" : " (%s)".formatted(HistoryReply.named(done.records()))), done.id(), null);
    }
}
