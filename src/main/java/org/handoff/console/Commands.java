package org.handoff.console;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.handoff.shared.Nearest;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.stereotype.Component;

/** Finds commands in the shell's registry. */
@Component
class Commands {

    private final CommandRegistry registry;

    Commands(CommandRegistry registry) {
        this.registry = registry;
    }

    /** All commands, by heading and name. */
    List<ConsoleCommand> all() {
        return registry.getCommands().stream().filter(RegisteredCommand.class::isInstance)
                .map(command -> ((RegisteredCommand) command).declaration())
                .sorted(Comparator.comparing(ConsoleCommand::group).thenComparing(ConsoleCommand::name)).toList();
    }

    /** The command whose name is the longest run of these words. */
    ConsoleCommand longestMatch(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            var name = String.join(" ", words.subList(0, length)).toLowerCase(Locale.ROOT);
            if (registry.getCommandByName(name) instanceof RegisteredCommand found) {
                return found.declaration();
            }
        }
        throw unknown(words);
    }

    private UsageRefused unknown(List<String> words) {
        var typed = (words.size() > 1 && !words.get(1).startsWith("-") ? words.get(0) + " " + words.get(1) : words.get(0))
                .toLowerCase(Locale.ROOT);
        var names = all().stream().map(ConsoleCommand::name).toList();
        var below = new TreeSet<String>();
        names.stream().filter(name -> name.startsWith(words.get(0).toLowerCase(Locale.ROOT) + " "))
                .forEach(name -> below.add(name.substring(name.indexOf(' ') + 1)));
        if (!below.isEmpty() && words.size() == 1) {
            return new UsageRefused("%s what? One of: %s.".formatted(words.get(0), String.join(", ", below)));
        }
        return new UsageRefused(Nearest.to(typed, names).or(() -> Nearest.to(words.get(0), names))
                .map(near -> "There is no command '%s'. Did you mean '%s'?".formatted(typed, near))
                .orElse("There is no command '%s'. See: help".formatted(typed)));
    }
}
