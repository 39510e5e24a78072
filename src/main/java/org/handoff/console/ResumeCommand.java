package org.handoff.console;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code resume}: goes on with the form that was left unfinished. */
@Component
@Order(30)
class ResumeCommand implements CommandSet, Opening {

    private final Drafts drafts;
    private final ObjectProvider<Commands> commands;
    private final ObjectProvider<CommandDesk> desk;
    private final Secrets secrets;

    ResumeCommand(Drafts drafts, ObjectProvider<Commands> commands, ObjectProvider<CommandDesk> desk, Secrets secrets) {
        this.drafts = drafts;
        this.commands = commands;
        this.desk = desk;
        this.secrets = secrets;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("resume").in("Session").describedAs("Go on with the form you left unfinished")
                .example("resume").does(answers -> resume()));
    }

    @Override
    public List<String> greeting() {
        return drafts.waiting().map("You left a form unfinished: %s. To go on with it, type: resume"::formatted).stream().toList();
    }

    private Reply resume() {
        if (!secrets.canAsk()) {
            throw new NotUnderstood("resume opens a form, and there is nobody to fill it. Start handoff without a command.");
        }
        return drafts.take().map(draft -> {
            var status = desk.getObject().resume(commands.getObject().longestMatch(List.of(draft.command().split(" "))), draft.answers());
            return Reply.remarked(Reply.said(), List.of(), status.code());
        }).orElseGet(() -> Reply.said("No form was left unfinished."));
    }
}
