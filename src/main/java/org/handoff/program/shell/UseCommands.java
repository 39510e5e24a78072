package org.handoff.program.shell;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Opening;
import org.handoff.console.Reply;
import org.handoff.program.Focus;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.springframework.stereotype.Component;

/** {@code use}, {@code use worker / site / clear}: whose work and which site lists show and forms are filled with. */
@Component
class UseCommands implements CommandSet, Opening {

    private static final String GROUP = "Your day";

    private final Focus focus;
    private final Field<String> worker;
    private final Field<String> site;

    UseCommands(Focus focus, Workers workers, Sites sites) {
        this.focus = focus;
        this.worker = Field.of("worker", workers.known()).required().positional().asked("Worker").byDefault(sofar -> "me")
                .explained("A worker's name; you, when left out.");
        this.site = Field.of("site", sites.value()).required().positional().asked("Site").explained("A site's name, or part of it.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("use").in(GROUP).describedAs("Show whose work and which site is in use")
                        .example("use").does(answers -> said()),
                ConsoleCommand.named("use worker").in(GROUP).describedAs("Show and record for one worker until it is changed")
                        .example("use worker me").asking(worker).does(this::useWorker),
                ConsoleCommand.named("use site").in(GROUP).describedAs("Show and record for one site until it is changed")
                        .example("use site main").asking(site).does(this::useSite),
                ConsoleCommand.named("use clear").in(GROUP).describedAs("Show everybody's work at every site again")
                        .example("use clear").does(this::clear));
    }

    @Override
    public String beforePrompt() {
        return focus.inWords();
    }

    private Reply useWorker(Answers answers) {
        focus.useWorker(answers.the(worker));
        return said();
    }

    private Reply useSite(Answers answers) {
        focus.useSite(answers.the(site));
        return said();
    }

    private Reply clear(Answers answers) {
        focus.clear();
        return said();
    }

    private Reply said() {
        var chosen = focus.inWords();
        return Reply.said(chosen.isEmpty() ? "Everybody's work, at every site. To narrow it down: use worker me"
                : "In use: %s. To end it: use clear".formatted(chosen));
    }
}
