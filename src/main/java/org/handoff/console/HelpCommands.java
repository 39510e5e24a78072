package org.handoff.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoff.shared.Nearest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code help}, {@code version}, {@code clear}: what the console itself can say. */
@Component
class HelpCommands implements CommandSet {

    private static final List<String> TOPICS =
            List.of("day", "forms", "dates", "ids", "codes", "privacy", "subpoena", "scripting", "exit-codes", "suppression");
    private static final String GROUP = "Console";
    /** The headings of every day stand first, those of now and then last, any other between them. */
    private static final List<String> EVERY_DAY = List.of("Your day", "Referrals", "Participants", "Episodes", "Contacts", "Services", "Assessments");
    /** What a case manager needs first, in the order of a day: it fits a screen with the headings below it. */
    private static final List<String> FIRST = List.of("today", "referral add", "participant find", "contact add", "assessment add",
            "service connect", "note add", "undo", "report run");
    private static final String ALL = "all";
    private static final int WIDEST = 74;
    private static final List<String> NOW_AND_THEN = List.of("Reports", "Moving in", "Code lists", "Program", "Users", "Session", GROUP);

    private final ObjectProvider<Commands> commands;
    private final Field<String> topic;

    HelpCommands(ObjectProvider<Commands> commands, Values values) {
        this.commands = commands;
        this.topic = Field.of("topic", values.text((typed, sofar) -> offer())).positional().repeatable()
                .explained("A command, a kind of commands, a topic, or all.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("help").in(GROUP).forAnyone().describedAs("What there is, and how to use it")
                        .example("help").example("help referral add").example("help services")
                        .example("help dates").example("help all").asking(topic).does(this::help),
                ConsoleCommand.named("version").in(GROUP).forAnyone().describedAs("Which version this is").example("version")
                        .does(answers -> Reply.said("Handoff " + version())),
                ConsoleCommand.named("clear").in(GROUP).forAnyone().describedAs("Clear the screen and its scroll-back").example("clear")
                        .does(answers -> new Reply.Cleared()),
                ConsoleCommand.named("exit").in(GROUP).forAnyone().describedAs("Leave; Ctrl-D and quit do the same").example("exit")
                        .does(answers -> Reply.said()));
    }

    /** The version of the packaged program. */
    static String version() {
        var packaged = HelpCommands.class.getPackage().getImplementationVersion();
        return packaged == null ? "development" : packaged;
    }

    private Reply help(Answers answers) {
        var asked = String.join(" ", answers.all(topic)).toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return Reply.said(overview().toArray(String[]::new));
        }
        if (asked.equals(ALL)) {
            return Reply.said(everything().toArray(String[]::new));
        }
        if (TOPICS.contains(asked)) {
            return Reply.said(text(asked).split("\n"));
        }
        var listed = isCommand(asked) ? List.<ConsoleCommand>of() : below(asked);
        return Reply.said((listed.isEmpty() ? CommandHelp.of(command(List.of(asked.split(" "))))
                : listed.stream().map(HelpCommands::summary).toList()).toArray(String[]::new));
    }

    private ConsoleCommand command(List<String> asked) {
        return commands.getObject().find(asked).orElseThrow(() -> TOPICS.stream().filter(name -> Nearest.slips(asked.get(0), name).isPresent()).findFirst()
                .map(near -> new UsageRefused("There is no topic '%s'. Did you mean 'help %s'?".formatted(asked.get(0), near)))
                .orElseGet(() -> new Meant(commands.getObject().all(), asked, asked, "help ").refusal()));
    }

    private boolean isCommand(String asked) {
        return commands.getObject().all().stream().anyMatch(command -> command.name().equals(asked));
    }

    /** The commands of a heading, or those that begin with the word. */
    private List<ConsoleCommand> below(String asked) {
        return byHeading().entrySet().stream().filter(group -> group.getKey().toLowerCase(Locale.ROOT).equals(asked)).findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> commands.getObject().all().stream().filter(command -> command.name().startsWith(asked + " ")).toList());
    }

    private List<String> overview() {
        var lines = new ArrayList<>(List.of("Type a command, or some of it and Tab; what you leave out is asked for.", ""));
        FIRST.forEach(name -> lines.add(summary(commands.getObject().longestMatch(List.of(name.split(" "))))));
        lines.add("");
        lines.add("help COMMAND explains one, help all lists all, help KIND those of a kind:");
        lines.addAll(listed(byHeading().keySet(), "; "));
        lines.add("help TOPIC, as help dates:");
        lines.addAll(listed(TOPICS, ", "));
        return lines;
    }

    private static List<String> listed(Collection<String> names, String between) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String name : names) {
            if (line.length() + between.length() + name.length() > WIDEST) {
                lines.add("  " + line.toString().strip());
                line = new StringBuilder();
            }
            line.append(name).append(between);
        }
        lines.add("  " + line.substring(0, line.length() - between.length()));
        return lines;
    }

    private List<String> everything() {
        var lines = new ArrayList<String>();
        byHeading().forEach((heading, group) -> {
            lines.add(heading);
            group.forEach(command -> lines.add(summary(command)));
            lines.add("");
        });
        lines.add("More: help COMMAND; topics: help " + String.join(", ", TOPICS));
        return lines;
    }

    private Map<String, List<ConsoleCommand>> byHeading() {
        var byHeading = new LinkedHashMap<String, List<ConsoleCommand>>();
        commands.getObject().all().stream().sorted(Comparator.comparingInt(HelpCommands::place)
                        .thenComparing(ConsoleCommand::group).thenComparing(ConsoleCommand::name))
                .forEach(command -> byHeading.computeIfAbsent(command.group(), group -> new ArrayList<>()).add(command));
        return byHeading;
    }

    private static int place(ConsoleCommand command) {
        int everyDay = EVERY_DAY.indexOf(command.group());
        int nowAndThen = NOW_AND_THEN.indexOf(command.group());
        return everyDay >= 0 ? everyDay : nowAndThen >= 0 ? EVERY_DAY.size() + 1 + nowAndThen : EVERY_DAY.size();
    }

    private static String summary(ConsoleCommand command) {
        return "  %s  %s".formatted(TextTable.pad(command.name(), 20), command.description());
    }

    private List<Choice> offer() {
        var choices = new ArrayList<>(TOPICS.stream().map(name -> new Choice(name, "")).toList());
        choices.add(new Choice(ALL, "Every command"));
        byHeading().keySet().forEach(heading -> choices.add(new Choice(heading.toLowerCase(Locale.ROOT), "")));
        commands.getObject().all().forEach(command -> choices.add(new Choice(command.name(), command.description())));
        return choices;
    }

    private static String text(String topic) {
        try {
            return new ClassPathResource("help/" + topic + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
