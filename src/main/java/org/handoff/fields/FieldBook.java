package org.handoff.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the files of fields say, read once, when somebody first asks. A mistake never keeps the program from starting: somebody
 * may be waiting in a hallway. The field it stands in is left out, and the opening of the prompt says so.
 */
@Component
class FieldBook {

    /** Options that every command may have. */
    private static final List<String> EVERYWHERE = List.of("output", "limit", "help", "field");

    private final FieldFiles files;
    private final ObjectProvider<Codes> codes;
    private final ObjectProvider<CommandSet> commands;
    private final ObjectProvider<TakenNames> taken;
    private @Nullable Contents contents;

    FieldBook(FieldFiles files, ObjectProvider<Codes> codes, ObjectProvider<CommandSet> commands,
            ObjectProvider<TakenNames> taken) {
        this.files = files;
        this.codes = codes;
        this.commands = commands;
        this.taken = taken;
    }

    /** The folder that the files of a site lie in; empty where it has none. */
    String folder() {
        return files.folder();
    }

    /** What can be used, the own code lists by their names, and every mistake. */
    record Contents(List<CustomField> fields, Map<String, List<Code>> lists, List<FieldMistake> mistakes) {
    }

    synchronized Contents contents() {
        if (contents == null) {
            contents = read();
        }
        return contents;
    }

    private Contents read() {
        var found = new ArrayList<FieldFileReader.Read>();
        files.inForce().forEach(file -> found.add(FieldFileReader.read(file, this::listed)));
        var fields = new ArrayList<CustomField>();
        var mistakes = new ArrayList<>(found.stream().flatMap(file -> file.mistakes().stream()).toList());
        for (CustomField field : found.stream().flatMap(file -> file.fields().stream()).toList()) {
            var wrong = clash(field, fields);
            wrong.ifPresentOrElse(sentence -> mistakes.add(at(field, sentence)), () -> fields.add(field));
        }
        var lists = found.stream().flatMap(file -> file.codes().stream()).collect(Collectors.groupingBy(Code::list));
        lists.keySet().removeIf(list -> fields.stream().noneMatch(field -> list.equals(field.list())));
        return new Contents(List.copyOf(fields), Map.copyOf(lists), List.copyOf(mistakes));
    }

    private Optional<List<String>> listed(String list) {
        try {
            return Optional.of(codes.getObject().of(list).stream().map(Code::code).toList());
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** What keeps a field from standing beside those before it, as a sentence. */
    private Optional<String> clash(CustomField field, List<CustomField> before) {
        for (CustomField other : before) {
            if (other.record() == field.record() && (other.name().equals(field.name()) || other.label()
                    .equalsIgnoreCase(field.label()))) {
                return Optional.of("'%s' is taken by the field in %s. Give it another name and label.".formatted(
                        other.name().equals(field.name()) ? field.name() : field.label(), other.place()));
            }
        }
        return taken(field).map(by -> "The name '%s' is taken by %s. Give the field another name, such as %s."
                .formatted(field.name(), by,
                "own_" + field.name()));
    }

    private Optional<String> taken(CustomField field) {
        if (EVERYWHERE.contains(field.option())) {
            return Optional.of("an option that every command may have");
        }
        if (taken.orderedStream().anyMatch(names -> names.of(field.record()).contains(field.name()))) {
            return Optional.of("a column of the import");
        }
        return commands.orderedStream().flatMap(set -> set.commands().stream())
                .filter(command -> command.name().startsWith(field.record().word() + " "))
                .filter(command -> command.option(field.option()).isPresent()).map(ConsoleCommand::name).findFirst()
                .map(command -> "an option of " + command);
    }

    private static FieldMistake at(CustomField field, String sentence) {
        var place = field.place();
        int comma = place.lastIndexOf(", line ");
        return new FieldMistake(place.substring(0, comma), Integer.parseInt(place.substring(comma + 7)), sentence);
    }
}
