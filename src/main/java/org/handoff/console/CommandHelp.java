package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The help page of one command: examples first, then how it is written, then each option. */
final class CommandHelp {

    private CommandHelp() {
    }

    static List<String> of(ConsoleCommand command) {
        var lines = new ArrayList<String>();
        lines.add(command.name() + ": " + command.description() + ".");
        lines.add("");
        command.examples().forEach(example -> lines.add("  " + example));
        lines.add("");
        lines.addAll(synopsis(command));
        if (!command.fields().isEmpty()) {
            lines.add("");
            int widest = command.fields().stream().mapToInt(field -> named(field).length()).max().orElse(0);
            command.fields().forEach(field -> lines.add("  %s  %s".formatted(TextTable.pad(named(field), widest), explained(field))));
        }
        if (command.formTitle() != null) {
            lines.add("");
            lines.add("At the prompt, leave options out and you are asked for them.");
        }
        return lines;
    }

    private static List<String> synopsis(ConsoleCommand command) {
        var parts = new ArrayList<String>();
        for (Field<?> field : command.fields()) {
            var part = field.isPositional() ? "<" + field.name() + ">" : named(field);
            parts.add((field.isAlwaysRequired() ? part : "[" + part + "]") + (field.isRepeatable() ? "..." : ""));
        }
        // every list takes it, and says how many more there are
        if (command.name().endsWith(" list") || command.name().endsWith(" find")) {
            parts.add("[--limit NUMBER]");
        }
        parts.add("[--output table|json|csv]");
        return wrapped(command.name(), parts);
    }

    private static List<String> wrapped(String start, List<String> parts) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(start);
        for (String part : parts) {
            if (line.length() + part.length() > 76) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String named(Field<?> field) {
        return field.isFlag() ? "--" + field.name() : "--%s %s".formatted(field.name(), field.value().word());
    }

    private static String explained(Field<?> field) {
        var text = field.help().isEmpty() ? field.label() + "." : field.help();
        return field.isAlwaysRequired() && !text.toLowerCase(Locale.ROOT).contains("required") ? text + " Required." : text;
    }
}
