package org.handoff.fields.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.CommandExtension;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.fields.CustomField;
import org.handoff.fields.CustomFields;
import org.handoff.fields.RecordKind;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings custom fields into the commands of the records they are asked of: {@code add} and {@code edit} ask them,
 * {@code show} shows them, {@code list} and {@code find} have a column for each {@code --field}. Without a file of fields no
 * command is another than it was.
 */
@Component
class FieldExtension implements CommandExtension {

    private final CustomFields fields;
    private final FieldPages pages;
    private final Values values;
    private final CodeValues codes;

    FieldExtension(CustomFields fields, FieldPages pages, Values values, CodeValues codes) {
        this.fields = fields;
        this.pages = pages;
        this.values = values;
        this.codes = codes;
    }

    @Override
    public ConsoleCommand extend(ConsoleCommand command) {
        var words = command.name().split(" ");
        var kind = RecordKind.of(words[0]);
        if (kind.isEmpty() || words.length != 2 || fields.of(kind.get()).isEmpty() && !bringsNewPeople(command)) {
            return command;
        }
        return switch (words[1]) {
            case "add" -> asking(command, kind.get(), false);
            case "edit" -> asking(command, kind.get(), true);
            case "show" -> showing(command, kind.get());
            case "list", "find" -> listing(command, kind.get());
            default -> command;
        };
    }

    private boolean bringsNewPeople(ConsoleCommand command) {
        return command.name().equals("referral add") && !fields.of(RecordKind.PARTICIPANT).isEmpty();
    }

    private ConsoleCommand asking(ConsoleCommand command, RecordKind kind, boolean known) {
        var record = command.option(kind.word());
        var asked = new LinkedHashMap<CustomField, Field<String>>();
        for (CustomField field : fields.asked(kind)) {
            var question = question(field, field.option()).requiredIf(sofar -> field.required() && !known);
            asked.put(field, known && record.isPresent() ? question.offering(sofar -> offered(kind, sofar.get(record.get()),
                    field)) : question);
        }
        var ofPerson = kind == RecordKind.REFERRAL && !known ? ofNewPerson(command) : Map.<CustomField, Field<String>>of();
        var all = Stream.concat(ofPerson.values().stream(), asked.values().stream()).toList();
        return command.with(all, known, (answers, work) -> answered(kind, said(asked, answers), said(ofPerson, answers), work));
    }

    private Field<String> question(CustomField field, String option) {
        return Field.of(option, FieldAnswer.of(field, values, codes)).asked(field.question()).explained(field.help());
    }

    /** What no new person can do without, a person who is new with their referral cannot either. */
    private Map<CustomField, Field<String>> ofNewPerson(ConsoleCommand command) {
        var known = command.option(RecordKind.PARTICIPANT.word()).orElseThrow();
        var asked = new LinkedHashMap<CustomField, Field<String>>();
        fields.asked(RecordKind.PARTICIPANT).stream().filter(CustomField::required).forEach(field -> asked.put(field,
                question(field, "person-" + field.option()).requiredIf(sofar -> !sofar.has(known)).when(sofar -> !sofar.has(known),
                        "is for a new person, and --participant names a known one. Leave one of the two out.")));
        return asked;
    }

    private @Nullable String offered(RecordKind kind, @Nullable Object record, CustomField field) {
        return record instanceof Identifier id ? fields.known(kind, id).get(field.name()) : null;
    }

    private static Map<String, Optional<String>> said(Map<CustomField, Field<String>> asked, Answers answers) {
        var said = new LinkedHashMap<String, Optional<String>>();
        asked.forEach((field, question) -> {
            if (answers.has(question) || answers.isLeftEmpty(question)) {
                said.put(field.name(), Optional.ofNullable(answers.get(question)));
            }
        });
        return said;
    }

    private Reply answered(RecordKind kind, Map<String, Optional<String>> said, Map<String, Optional<String>> ofPerson, Supplier<Reply> work) {
        if (!ofPerson.isEmpty()) {
            return fields.withReferralOfNew(work, reply -> made(kind, reply), said, ofPerson);
        }
        return said.isEmpty() ? work.get() : switch (kind) {
            case PARTICIPANT -> fields.withParticipant(work, reply -> made(kind, reply), said);
            case REFERRAL -> fields.withReferral(work, reply -> made(kind, reply), said);
            case ASSESSMENT -> fields.withAssessment(work, reply -> made(kind, reply), said);
            case CONTACT -> fields.withContact(work, reply -> made(kind, reply), said);
        };
    }

    /** The records of a kind that a reply is the receipt of. */
    private static List<Identifier> made(RecordKind kind, Reply reply) {
        var ids = new ArrayList<Identifier>();
        if (reply instanceof Reply.Receipt receipt) {
            ids.add(receipt.id());
        } else if (reply instanceof Reply.Remarked remarked) {
            ids.addAll(made(kind, remarked.reply()));
        } else if (reply instanceof Reply.Document document) {
            document.csv().rows().stream().flatMap(row -> Stream.ofNullable(row.get(0))).filter(Identifier.class::isInstance)
                    .forEach(id -> ids.add((Identifier) id));
        }
        return ids.stream().filter(id -> id.letter().equals(kind.letter())).distinct().toList();
    }

    private ConsoleCommand showing(ConsoleCommand command, RecordKind kind) {
        var record = command.option(kind.word());
        return command.with(List.of(), false, (answers, work) -> {
            var page = work.get();
            return record.isPresent() && answers.get(record.get()) instanceof Identifier id ? pages.shown(page, kind, id) : page;
        });
    }

    private ConsoleCommand listing(ConsoleCommand command, RecordKind kind) {
        var column = Field.of("field", new FieldNameValue(fields.of(kind))).repeatable().quiet()
                .explained("A column for this custom field; may be repeated.");
        return command.with(List.of(column), false, (answers, work) -> pages.listed(work.get(), kind, answers.all(column)));
    }
}
