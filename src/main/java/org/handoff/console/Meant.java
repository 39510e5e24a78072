package org.handoff.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handoff.shared.Nearest;

/**
 * What was most likely meant by a line that begins with no command. What is suggested can be typed as it stands: what followed
 * the words of the command follows them again, but for what may say who somebody is.
 */
final class Meant {

    /** What a word that only begins another costs, in tenths of a slip. */
    private static final int BEGINNING = 5;
    /** Two words the wrong way round are as good as right; one word alone says less than two with two slips. */
    private static final int SWAPPED = 1;
    private static final int SECOND_WORD = 25;
    private static final int ONLY_WORD = 26;
    private static final int FIRST_WORD = 27;
    private static final int NOT_NEAR = 1000;
    /** Shorter words are near to everything. */
    private static final int WORD = 4;
    private static final int WRITTEN_OUT = 3;
    private static final int LISTED = 8;

    private final List<ConsoleCommand> commands;
    private final List<String> words;
    private final List<String> asTyped;
    private final String before;

    /**
     * @param words    what was typed, of which at least one
     * @param asTyped  the same with the quotation marks
     * @param before   what stands before a command in what is suggested
     */
    Meant(List<ConsoleCommand> commands, List<String> words, List<String> asTyped, String before) {
        this.commands = commands;
        this.words = words;
        this.asTyped = asTyped;
        this.before = before;
    }

    /**
     * A command that is near.
     *
     * @param words     how many of the typed words stand for its name
     * @param unsaid    whether its second word is not among them
     */
    private record Guess(ConsoleCommand command, int words, int cost, boolean unsaid) {

        Guess(ConsoleCommand command, int words, int cost) {
            this(command, words, cost, false);
        }

        String first() {
            return command.name().split(" ", 2)[0];
        }

        String second() {
            return command.name().substring(command.name().indexOf(' ') + 1);
        }
    }

    UsageRefused refusal() {
        var near = nearest();
        if (near.isEmpty()) {
            return new UsageRefused("There is no command '%s'. See: help".formatted(typed(2)));
        }
        boolean named = near.get(0).unsaid();
        if (named && near.stream().map(Guess::first).distinct().count() == 1 && (near.size() > 1 || words.size() == 1)) {
            return new UsageRefused(whatOf(near.get(0).first(), listed(near, Guess::second)));
        }
        var sentence = "There is no command '%s'. ".formatted(typed(near.get(0).words()));
        if (near.size() <= WRITTEN_OUT) {
            return new UsageRefused(sentence + "Did you mean %s?".formatted(alternatives(near.stream().map(this::line).toList())));
        }
        if (!named && near.stream().map(Guess::second).distinct().count() == 1) {
            return new UsageRefused(sentence + "Before %s comes one of: %s.".formatted(near.get(0).second(), listed(near, Guess::first)));
        }
        return new UsageRefused(sentence + "Near it are: %s%s.".formatted(
                String.join(", ", near.stream().limit(LISTED).map(guess -> guess.command().name()).toList()), near.size() > LISTED ? ", …" : ""));
    }

    private String whatOf(String first, String seconds) {
        if (words.size() == 1 && words.get(0).equalsIgnoreCase(first)) {
            return "%s what? One of: %s.".formatted(words.get(0), seconds);
        }
        return words.get(0).equalsIgnoreCase(first)
                ? "There is no command '%s'. After %s comes one of: %s.".formatted(typed(2), first, seconds)
                : "There is no command '%s'. Did you mean %s? After it comes one of: %s.".formatted(typed(1), first, seconds);
    }

    private static String listed(List<Guess> near, Function<Guess, String> word) {
        return String.join(", ", near.stream().map(word).sorted().distinct().toList());
    }

    private static String alternatives(List<String> lines) {
        var last = "'" + lines.get(lines.size() - 1) + "'";
        return lines.size() == 1 ? last : "'" + String.join("', '", lines.subList(0, lines.size() - 1)) + "' or " + last;
    }

    /** The words that stand for a command, without options. */
    private String typed(int most) {
        int options = IntStream.range(1, words.size()).filter(i -> words.get(i).startsWith("-")).findFirst().orElse(words.size());
        return String.join(" ", asTyped.subList(0, Math.min(most, options)));
    }

    private List<Guess> nearest() {
        var guesses = commands.stream().flatMap(command -> guess(command).stream()).toList();
        int least = guesses.stream().mapToInt(Guess::cost).min().orElse(NOT_NEAR);
        return guesses.stream().filter(guess -> guess.cost() == least).toList();
    }

    private Optional<Guess> guess(ConsoleCommand command) {
        var typed = words.get(0);
        var parts = command.name().split(" ", 2);
        var guesses = new ArrayList<Guess>();
        if (parts.length == 1) {
            guesses.add(new Guess(command, 1, near(typed, parts[0]) + ONLY_WORD));
        } else {
            guesses.add(new Guess(command, 1, slips(typed, command.name())));
            guesses.add(new Guess(command, 1, alone(typed, parts[1]) + SECOND_WORD));
            guesses.add(new Guess(command, 1, alone(typed, parts[0]) + FIRST_WORD, true));
            if (words.size() > 1) {
                guesses.add(new Guess(command, 2, near(typed, parts[0]) + near(words.get(1), parts[1])));
                guesses.add(new Guess(command, 2, near(typed, parts[1]) + near(words.get(1), parts[0]) + SWAPPED));
            }
        }
        return guesses.stream().filter(guess -> guess.cost() < NOT_NEAR).min(Comparator.comparingInt(Guess::cost));
    }

    private static int alone(String typed, String word) {
        return typed.length() >= WORD || typed.equalsIgnoreCase(word) ? near(typed, word) : NOT_NEAR;
    }

    private static int near(String typed, String known) {
        if (typed.equalsIgnoreCase(known)) {
            return 0;
        }
        boolean begins = typed.length() > 1 && known.regionMatches(true, 0, typed, 0, typed.length());
        return begins ? BEGINNING : slips(typed, known);
    }

    private static int slips(String typed, String known) {
        var slips = Nearest.slips(typed, known);
        return slips.isPresent() ? 10 * slips.getAsInt() : NOT_NEAR;
    }

    /** The whole line that could be typed. */
    private String line(Guess guess) {
        var line = new ArrayList<>(List.of(before + guess.command().name()));
        var positions = guess.command().fields().stream().filter(Field::isPositional).toList();
        int position = 0;
        boolean valueFollows = false;
        boolean hidden = false;
        for (int i = guess.words(); i < words.size(); i++) {
            var word = words.get(i);
            if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                var name = equals < 0 ? word.substring(2) : word.substring(2, equals);
                valueFollows = equals < 0 && guess.command().option(name).filter(Field::isFlag).isEmpty();
                hidden = isPersonal(guess.command(), name);
                line.add(equals >= 0 && hidden ? word.substring(0, equals + 1) + "…" : asTyped.get(i));
            } else if (valueFollows) {
                line.add(hidden ? "…" : asTyped.get(i));
                valueFollows = false;
            } else {
                boolean note = !positions.isEmpty() && positions.get(Math.min(position++, positions.size() - 1)).value().isNote();
                line.add(note ? "…" : asTyped.get(i));
            }
        }
        return String.join(" ", line);
    }

    /** Whether an option's value may say who somebody is; one that the command does not have may hold anything. */
    private static boolean isPersonal(ConsoleCommand command, String option) {
        return !List.of(CommandLine.OUTPUT, CommandLine.LIMIT).contains(option)
                && command.option(option).map(field -> field.value().isPersonal()).orElse(true);
    }
}
