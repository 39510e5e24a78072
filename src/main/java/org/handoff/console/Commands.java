package org.handoff.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

    /**
     * The words with the beginnings of a command's words written out; for the prompt only, since what is unique today need not
     * be when a script runs next year.
     *
     * @throws org.handoff.shared.Refusal of kind USAGE when they begin several commands
     */
    List<String> writtenOut(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            var typed = words.subList(0, length).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
            if (registry.getCommandByName(String.join(" ", typed)) instanceof RegisteredCommand) {
                return words;
            }
            var fits = all().stream().map(ConsoleCommand::name).filter(name -> begins(List.of(name.split(" ")), typed)).toList();
            var whole = fits.stream().filter(name -> List.of(name.split(" ")).contains(typed.get(0))).toList();
            var best = whole.isEmpty() ? fits : whole;
            if (best.size() > 1) {
                throw new UsageRefused("'%s' begins several commands: %s. Type more of it.".formatted(String.join(" ", typed),
                        String.join(", ", best.stream().limit(8).toList()) + (best.size() > 8 ? ", …" : "")));
            }
            if (best.size() == 1) {
                var out = new ArrayList<>(List.of(best.get(0).split(" ")));
                out.addAll(words.subList(length, words.size()));
                return out;
            }
        }
        return words;
    }

    private static boolean begins(List<String> parts, List<String> typed) {
        return parts.size() == typed.size() && IntStream.range(0, parts.size()).allMatch(i -> parts.get(i).startsWith(typed.get(i)));
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
