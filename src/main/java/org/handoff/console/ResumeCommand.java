package org.handoff.console;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code resume}: goes on with a form that was left unfinished. */
@Component
@Order(30)
class ResumeCommand implements CommandSet, Opening {

    private final Drafts drafts;
    private final ObjectProvider<Commands> commands;
    private final ObjectProvider<CommandDesk> desk;
    private final Secrets secrets;
    private final Field<Integer> form;

    ResumeCommand(Drafts drafts, ObjectProvider<Commands> commands, ObjectProvider<CommandDesk> desk, Secrets secrets, Values values) {
        this.drafts = drafts;
        this.commands = commands;
        this.desk = desk;
        this.secrets = secrets;
        this.form = Field.of("form", values.wholeNumber(1, 99)).positional()
                .explained("Its number, when several were left; the latest is 1, and is taken when left out.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("resume").in("Session").describedAs("Go on with a form you left unfinished")
                .example("resume").example("resume 2").asking(form).does(this::resume));
    }

    @Override
    public List<String> greeting() {
        return drafts.waiting().map(latest -> drafts.all().size() == 1
                ? "You left a form unfinished: %s. To go on with it, type: resume".formatted(latest)
                : "You left %d forms unfinished: %s. To go on with the first, type: resume; with another: resume 2".formatted(
                        drafts.all().size(), String.join(", ", drafts.all().stream().map(Draft::command).toList()))).stream().toList();
    }

    private Reply resume(Answers answers) {
        if (!secrets.canAsk()) {
            throw new NotUnderstood("resume opens a form, and there is nobody to fill it. Start handoff without a command.");
        }
        var left = drafts.all();
        if (left.isEmpty()) {
            return Reply.said("No form was left unfinished.");
        }
        int wanted = answers.has(form) ? answers.the(form) : 1;
        if (wanted > left.size()) {
            throw new NotUnderstood("There is no unfinished form %d; the last one is %d. Type: resume %d".formatted(wanted, left.size(),
                    left.size()));
        }
        var draft = left.get(wanted - 1);
        var status = desk.getObject().resume(commands.getObject().longestMatch(List.of(draft.command().split(" "))), draft);
        return Reply.remarked(Reply.said(), List.of(), status.code());
    }
}
