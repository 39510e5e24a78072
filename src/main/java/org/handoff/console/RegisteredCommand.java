package org.handoff.console;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/** A declared command as the shell's registry knows it. */
record RegisteredCommand(ConsoleCommand declaration, CommandDesk desk) implements Command {

    @Override
    public String getName() {
        return declaration.name();
    }

    @Override
    public String getDescription() {
        return declaration.description();
    }

    @Override
    public String getGroup() {
        return declaration.group();
    }

    @Override
    public List<CommandOption> getOptions() {
        return declaration.fields().stream().map(field -> CommandOption.with().longName(field.name())
                .description(field.help()).required(field.isAlwaysRequired()).type(String.class).build()).toList();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        return desk.serve(declaration, context.parsedInput());
    }
}
