package org.handoff.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** The command whose name is the longest run of these words, if there is one. */
    Optional<ConsoleCommand> find(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            var name = String.join(" ", words.subList(0, length)).toLowerCase(Locale.ROOT);
            if (registry.getCommandByName(name) instanceof RegisteredCommand found) {
                return Optional.of(found.declaration());
            }
        }
        return Optional.empty();
    }

    /** The same; refuses words that begin with no command. */
    ConsoleCommand longestMatch(List<String> words) {
        return find(words).orElseThrow(() -> new Meant(all(), words, words, "").refusal());
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
}
