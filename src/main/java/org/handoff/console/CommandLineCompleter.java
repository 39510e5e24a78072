package org.handoff.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handoff.shared.Refusal;
import org.handoff.shared.ScreenText;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.springframework.stereotype.Component;

/** Completes the words of commands, the names of options and the values of both. */
@Component
class CommandLineCompleter implements Completer {

    private static final Map<String, List<String>> COMMON = Map.of("--" + CommandLine.OUTPUT, List.of("table", "json", "csv"),
            "--" + CommandLine.LIMIT, List.of("10", "25", "100", "1000"));

    private final Commands commands;
    private final Doorkeeper door;
    private final Mask mask;

    CommandLineCompleter(Commands commands, Doorkeeper door, Mask mask) {
        this.commands = commands;
        this.door = door;
        this.mask = mask;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var before = line.words().subList(0, line.wordIndex());
        var typed = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
        commandWords(before, typed, candidates);
        var words = writtenOut(before);
        command(words).ifPresent(command -> inside(command, words.subList(parts(command).size(), words.size()), typed, candidates));
    }

    /** Takes a line apart; the words of one name are one word for Tab too, so that what is offered takes the place of them all. */
    Parser parser() {
        return new LineParser(false) {
            @Override
            public ParsedLine parse(String line, int cursor, ParseContext context) {
                var parsed = super.parse(line, cursor, context);
                return context == ParseContext.COMPLETE ? NameTyped.in(parsed, name(parsed)) : parsed;
            }
        };
    }

    /** How many words before the one at the cursor are one name with it. */
    private int name(ParsedLine line) {
        var before = line.words().subList(0, line.wordIndex());
        var words = writtenOut(before);
        var command = command(words).orElse(null);
        var places = command == null ? List.<Field<?>>of() : command.fields().stream().filter(Field::isPositional).toList();
        int most = command == null || places.size() != 1 ? 0 : words.size() - parts(command).size();
        var given = words.subList(words.size() - most, words.size());
        var named = given.stream().allMatch(word -> places.get(0).value().takesMoreWords(word) && !word.startsWith("-"));
        var fits = new ArrayList<Candidate>();
        if (most > 0 && named && !line.word().isEmpty()) {
            offer(places.get(0), command, List.of(), String.join(" ", given) + " " + line.word(), fits);
        }
        return fits.isEmpty() ? 0 : most;
    }

    private Optional<ConsoleCommand> command(List<String> words) {
        return commands.all().stream().filter(command -> words.size() >= parts(command).size()
                && lower(words.subList(0, parts(command).size())).equals(parts(command)))
                .reduce((a, b) -> parts(a).size() >= parts(b).size() ? a : b);
    }

    /** The command may have been typed by the beginnings of its words. */
    private List<String> writtenOut(List<String> before) {
        try {
            return before.isEmpty() ? before : commands.writtenOut(before);
        } catch (Refusal notYet) {
            return before;
        }
    }

    private void commandWords(List<String> before, String typed, List<Candidate> candidates) {
        var next = new LinkedHashMap<String, String>();
        for (ConsoleCommand command : commands.all()) {
            var parts = parts(command);
            if (parts.size() > before.size() && parts.subList(0, before.size()).equals(lower(before))
                    && parts.get(before.size()).startsWith(typed.toLowerCase(Locale.ROOT))) {
                next.merge(parts.get(before.size()), parts.size() == before.size() + 1 ? command.description() : "…",
                        (one, other) -> "…");
            }
        }
        next.forEach((word, description) -> candidates.add(new Candidate(word, word, null, description, null, null, true)));
    }

    private void inside(ConsoleCommand command, List<String> given, String typed, List<Candidate> candidates) {
        var last = given.isEmpty() ? "" : given.get(given.size() - 1);
        if (last.startsWith("--")) {
            var field = command.fields().stream().filter(one -> one.name().equals(last.substring(2)) && !one.isFlag()).findFirst();
            if (field.isPresent()) {
                offer(field.get(), command, given, typed, candidates);
                return;
            }
            var common = COMMON.getOrDefault(last, List.of());
            if (!common.isEmpty()) {
                common.forEach(word -> candidates.add(new Candidate(word)));
                return;
            }
        }
        int equals = typed.indexOf('=');
        if (typed.startsWith("--") && equals > 0) {
            var name = typed.substring(0, equals + 1);
            var values = new ArrayList<Candidate>();
            command.fields().stream().filter(one -> name.equals("--" + one.name() + "=")).findFirst()
                    .ifPresent(field -> offer(field, command, given, typed.substring(equals + 1), values));
            values.forEach(value -> candidates.add(new Candidate(name + value.value(), value.displ(), null, null, null, null, value.complete())));
            return;
        }
        if (!typed.startsWith("--")) {
            command.fields().stream().filter(Field::isPositional).findFirst()
                    .ifPresent(field -> offer(field, command, given, typed, candidates));
        }
        options(command, given, typed, candidates);
    }

    private static void options(ConsoleCommand command, List<String> given, String typed, List<Candidate> candidates) {
        var names = new ArrayList<Candidate>();
        for (Field<?> field : command.fields()) {
            if (field.isRepeatable() || !given.contains("--" + field.name())) {
                names.add(new Candidate("--" + field.name(), "--" + field.name(), null, field.help(), null, null, true));
            }
        }
        COMMON.keySet().forEach(name -> names.add(new Candidate(name)));
        names.stream().filter(name -> name.value().startsWith(typed)).forEach(candidates::add);
    }

    private void offer(Field<?> field, ConsoleCommand command, List<String> given, String typed, List<Candidate> candidates) {
        if (!command.isForAnyone() && !door.isOpen()) {
            return;
        }
        try {
            candidates.addAll(door.glance(() -> Questions.candidates(field.value().offer(typed, sofar(command, given)), typed,
                    label -> ScreenText.safe(mask.over(label)))));
        } catch (Refusal notTheirs) {
            // said when the line is run
        }
    }

    /** What the line says already, as far as it can be read: completion never complains. */
    private static Answers sofar(ConsoleCommand command, List<String> given) {
        var answers = new Answers();
        var positions = new ArrayDeque<Field<?>>(command.fields().stream().filter(Field::isPositional).toList());
        for (int i = 0; i < given.size(); i++) {
            var word = given.get(i);
            if (!word.startsWith("--") && !positions.isEmpty()) {
                add(answers, positions.size() == 1 ? positions.peek() : positions.poll(), word);
            }
            var named = command.fields().stream().filter(field -> word.equals("--" + field.name()) && !field.isFlag()).findFirst();
            if (named.isPresent() && i + 1 < given.size()) {
                add(answers, named.get(), given.get(++i));
            }
        }
        return answers;
    }

    private static void add(Answers answers, Field<?> field, String text) {
        try {
            answers.add(field, field.read(text, answers), text);
        } catch (Refusal notYet) {
            // said when the line is run
        }
    }

    private static List<String> parts(ConsoleCommand command) {
        return List.of(command.name().split(" "));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
