package org.handoff.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code help}, {@code version}, {@code clear}: what the console itself can say. */
@Component
class HelpCommands implements CommandSet {

    private static final List<String> TOPICS = List.of("dates", "ids", "codes", "privacy", "scripting", "exit-codes");
    private static final String GROUP = "Console";

    private final ObjectProvider<Commands> commands;
    private final Field<String> topic;

    HelpCommands(ObjectProvider<Commands> commands, Values values) {
        this.commands = commands;
        this.topic = Field.of("topic", values.text((typed, sofar) -> offer())).positional().repeatable()
                .explained("A command or a topic.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("help").in(GROUP).describedAs("What there is, and how to use it")
                        .example("help").example("help referral add").example("help dates").asking(topic).does(this::help),
                ConsoleCommand.named("version").in(GROUP).describedAs("Which version this is").example("version")
                        .does(answers -> Reply.said("Handoff " + version())),
                ConsoleCommand.named("clear").in(GROUP).describedAs("Clear the screen and its scroll-back").example("clear")
                        .does(answers -> new Reply.Cleared()));
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
        if (TOPICS.contains(asked)) {
            return Reply.said(text(asked).split("\n"));
        }
        var words = List.of(asked.split(" "));
        var below = commands.getObject().all().stream().filter(command -> command.name().startsWith(asked + " ")).toList();
        if (!below.isEmpty() && commands.getObject().all().stream().noneMatch(command -> command.name().equals(asked))) {
            return Reply.said(below.stream().map(HelpCommands::summary).toArray(String[]::new));
        }
        return Reply.said(CommandHelp.of(commands.getObject().longestMatch(words)).toArray(String[]::new));
    }

    private List<String> overview() {
        var byGroup = new LinkedHashMap<String, List<ConsoleCommand>>();
        var first = Comparator.comparing((ConsoleCommand command) -> !command.group().equals(ConsoleCommand.FIRST_GROUP));
        commands.getObject().all().stream().sorted(first.thenComparing(ConsoleCommand::name))
                .forEach(command -> byGroup.computeIfAbsent(command.group(), group -> new ArrayList<>()).add(command));
        var lines = new ArrayList<String>();
        for (Map.Entry<String, List<ConsoleCommand>> group : byGroup.entrySet()) {
            lines.add(group.getKey());
            group.getValue().forEach(command -> lines.add(summary(command)));
            lines.add("");
        }
        lines.add("More: help COMMAND, or help " + String.join(", ", TOPICS) + ". Tab completes. exit leaves.");
        return lines;
    }

    private static String summary(ConsoleCommand command) {
        return "  %s  %s".formatted(TextTable.pad(command.name(), 20), command.description());
    }

    private List<Choice> offer() {
        var choices = new ArrayList<>(TOPICS.stream().map(name -> new Choice(name, "")).toList());
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
