package org.handoff.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoff.shared.Nearest;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;

/**
 * A command line taken apart: which command, which options with which texts, whether help was asked for.
 *
 * @param options  texts by option name; a flag given bare has the text {@code yes}
 */
record CommandLine(ConsoleCommand command, Map<String, List<String>> options, boolean help) {

    /** Options every command has. */
    static final String OUTPUT = "output";
    static final String LIMIT = "limit";

    /** Splits a typed line as a shell does: quotes, either kind, keep blanks together. */
    static List<String> words(String line) {
        var parser = new LineParser(true);
        if (LineParser.isBrokenOff(line.strip())) {
            throw new UsageRefused("A quotation mark stands within a text that is in such marks. Put the other kind around it: 'she said \"fine\"'.");
        }
        try {
            var words = parser.parse(line.strip(), line.strip().length(), ParseContext.ACCEPT_LINE).words();
            return words.stream().filter(word -> !word.isEmpty() || line.contains("''") || line.contains("\"\""))
                    .map(word -> word.replaceFirst("(?s)^(--[\\w-]+=)([\"'])(.*)\\2$", "$1$3")).toList();
        } catch (EOFError open) {
            throw new UsageRefused("A quotation mark is not closed. Type the line again with both marks.");
        }
    }

    /** The words of a line with the quotation marks they were typed with. */
    static List<String> asTyped(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        char open = 0;
        var all = line.strip() + " ";
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (open == 0 && Character.isWhitespace(c)) {
                words.add(word.toString());
                word.setLength(0);
                continue;
            }
            open = open == 0 && LineParser.begins(all, i) ? c : c == open ? 0 : open;
            word.append(c);
        }
        return words.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** A word as it has to be typed, here or in the shell of a terminal, to stay one and the same. */
    static String quoted(String word) {
        if (word.matches("[\\p{L}\\p{N}._/:=@%+,-]+")) {
            return word;
        }
        return word.contains("'") || !word.matches("(?s).*[\"$`\\\\!].*") ? '"' + word + '"' : "'" + word + "'";
    }

    /** Whether a line break stands outside of quotation marks: text of several lines was pasted that is not one note. */
    static boolean hasSeveralCommands(String line) {
        char open = 0;
        var all = line.strip();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (open == 0 && (c == '\n' || c == '\r')) {
                return true;
            }
            if (c == open) {
                open = 0;
            } else if (open == 0 && LineParser.begins(all, i)) {
                open = c;
            }
        }
        return false;
    }

    /** Takes the words of a command line apart. */
    static CommandLine of(List<String> typed, Commands commands) {
        return of(typed, typed.stream().map(CommandLine::quoted).toList(), commands);
    }

    /**
     * The same.
     *
     * @param asTyped  the words with the quotation marks they were typed with
     */
    static CommandLine of(List<String> typed, List<String> asTyped, Commands commands) {
        var words = asOneByOne(typed);
        var command = commands.find(words).orElseThrow(() -> {
            var marked = new ArrayList<>(words.subList(0, 1 + words.size() - typed.size()));
            marked.addAll(asTyped.subList(1, asTyped.size()));
            return new Meant(commands.all(), words, marked, "").refusal();
        });
        var options = new LinkedHashMap<String, List<String>>();
        var rest = words.subList(command.name().split(" ").length, words.size());
        boolean help = false;
        var loose = new ArrayList<String>();
        for (int i = 0; i < rest.size(); i++) {
            var word = rest.get(i);
            if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else if (word.startsWith("--") && word.length() > 2) {
                i = option(command, rest, i, options);
            } else {
                loose.add(word);
            }
        }
        if (!help) {
            positions(command, loose, options);
        }
        return new CommandLine(command, options, help);
    }

    /** A command typed in one pair of quotes, and {@code --help} before the command, are understood as they were meant. */
    private static List<String> asOneByOne(List<String> typed) {
        var words = new ArrayList<>(List.of(typed.get(0).strip().split("\\s+")));
        words.addAll(typed.subList(1, typed.size()));
        if (words.get(0).equals("--help") || words.get(0).equals("-h")) {
            words.set(0, "help");
        }
        return words;
    }

    private static int option(ConsoleCommand command, List<String> rest, int at, Map<String, List<String>> options) {
        var word = rest.get(at).substring(2);
        int equals = word.indexOf('=');
        var name = (equals < 0 ? word : word.substring(0, equals)).toLowerCase(Locale.ROOT);
        boolean flag = command.fields().stream().anyMatch(field -> field.name().equals(name) && field.isFlag());
        requireKnown(command, name);
        if (equals >= 0) {
            add(command, options, name, word.substring(equals + 1));
            return at;
        }
        boolean valueFollows = at + 1 < rest.size() && !rest.get(at + 1).startsWith("--");
        if (flag && !(valueFollows && rest.get(at + 1).matches("(?i)true|false|yes|no"))) {
            add(command, options, name, "yes");
            return at;
        }
        if (!valueFollows) {
            throw new UsageRefused("--%s needs a value. See: help %s".formatted(name, command.name()));
        }
        add(command, options, name, rest.get(at + 1));
        return at + 1;
    }

    private static void requireKnown(ConsoleCommand command, String name) {
        var known = new ArrayList<>(command.fields().stream().map(Field::name).toList());
        known.add(OUTPUT);
        known.add(LIMIT);
        if (!known.contains(name)) {
            throw new UsageRefused(Nearest.to(name, known)
                    .map(near -> "%s has no option --%s. Did you mean --%s?".formatted(command.name(), name, near))
                    .orElse("%s has no option --%s. See: help %s".formatted(command.name(), name, command.name())));
        }
    }

    private static void add(ConsoleCommand command, Map<String, List<String>> options, String name, String text) {
        var values = options.computeIfAbsent(name, key -> new ArrayList<>());
        boolean once = command.fields().stream().noneMatch(field -> field.name().equals(name) && field.isRepeatable());
        if (once && !values.isEmpty()) {
            throw new UsageRefused("--%s is given twice. Give it once.".formatted(name));
        }
        values.add(text);
    }

    private static void positions(ConsoleCommand command, List<String> loose, Map<String, List<String>> options) {
        var open = command.fields().stream().filter(Field::isPositional).toList();
        for (int i = 0; i < loose.size(); i++) {
            var word = loose.get(i);
            var field = open.isEmpty() ? null : open.get(Math.min(i, open.size() - 1));
            if (field != null && (i < open.size() || field.isRepeatable())) {
                add(command, options, field.name(), word);
            } else if (field != null && field.value().takesMoreWords(loose.get(open.size() - 1))) {
                options.get(field.name()).replaceAll(text -> text + " " + word);
            } else {
                throw new UsageRefused("%s does not know what to do with '%s'. Put texts with blanks in quotes, and see: help %s"
                        .formatted(command.name(), word, command.name()));
            }
        }
    }
}
