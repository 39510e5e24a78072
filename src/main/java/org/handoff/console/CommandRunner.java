package org.handoff.console;

import java.util.List;
import org.handoff.shared.Stopped;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.core.InputReader;
import org.springframework.stereotype.Component;

/** Runs one command line through the shell's registry. */
@Component
class CommandRunner {

    private final Commands commands;
    private final CommandRegistry registry;
    private final CommandDesk desk;
    private volatile @Nullable Thread busy;

    CommandRunner(Commands commands, CommandRegistry registry, CommandDesk desk) {
        this.commands = commands;
        this.registry = registry;
        this.desk = desk;
    }

    /** Runs a typed line and gives its exit code. */
    int runLine(String line, Screen screen) {
        try {
            if (CommandLine.hasSeveralCommands(line)) {
                throw new UsageRefused("Those were several lines, and none was run. Paste one at a time, or save them in a file: "
                        + "handoff --script FILE");
            }
            var words = CommandLine.words(line);
            var written = screen.interactive() ? commands.writtenOut(words) : words;
            var asTyped = CommandLine.asTyped(line);
            return run(written, asTyped.size() == written.size() ? asTyped : quoted(written), screen);
        } catch (UsageRefused refused) {
            return desk.refuse(refused, screen).code();
        }
    }

    /** Runs the words of a command and gives its exit code. */
    int run(List<String> words, Screen screen) {
        return run(words, quoted(words), screen);
    }

    private int run(List<String> words, List<String> asTyped, Screen screen) {
        busy = Thread.currentThread();
        try {
            var line = CommandLine.of(words, asTyped, commands);
            return execute(line, screen).code();
        } catch (RuntimeException thrown) {
            return desk.refuse(thrown, screen).code();
        } finally {
            busy = null;
            // a wish to stop that came too late must not hit the next command
            Stopped.forget();
        }
    }

    /** Asks the command that is running, if any, to stop. */
    void interrupt() {
        var running = busy;
        if (running != null) {
            Stopped.ask(running);
        }
    }

    private ExitStatus execute(CommandLine line, Screen screen) throws RuntimeException {
        var command = registry.getCommandByName(line.help() ? "help" : line.command().name());
        var input = ParsedInput.builder().commandName(command.getName());
        if (line.help()) {
            input.addOption(option("topic", line.command().name()));
        }
        line.options().forEach((name, texts) -> texts.forEach(text -> input.addOption(option(name, text))));
        try {
            return command.execute(new CommandContext(input.build(), registry, screen.out(), new InputReader() {
            }));
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(CommandLine::quoted).toList();
    }

    private static CommandOption option(String name, String text) {
        return CommandOption.with().longName(name).value(text).type(String.class).build();
    }
}
