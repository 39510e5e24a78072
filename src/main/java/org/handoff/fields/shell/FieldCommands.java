package org.handoff.fields.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Value;
import org.handoff.console.Values;
import org.handoff.fields.CustomField;
import org.handoff.fields.CustomFields;
import org.handoff.fields.FieldMistake;
import org.handoff.shared.ConfigCheckup;
import org.handoff.shared.ConfigMistake;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code config show / check} and {@code field set}. */
@Component
class FieldCommands implements CommandSet {

    private static final String GROUP = "Code lists";
    private static final int NOT_IN_ORDER = 3;
    private static final List<Column> FIELDS = List.of(Column.of("record"), Column.of("name"), Column.of("label"),
            Column.of("kind"),
            new Column("takes", "Takes"), Column.of("required"), Column.of("role"), Column.of("valid_from").whereThereIsRoom(),
            Column.of("retired").whereThereIsRoom(), new Column("place", "Stands in").whereThereIsRoom());
    private static final List<Column> MISTAKES = List.of(Column.of("file").uncut(), Column.of("line"), Column.of("problem")
            .uncut());
    private static final String NONE = "No custom fields. To ask something of your own, copy config/fields/example.yml.txt to a "
            + "file that ends"
            + " in .yml, in the folder fields of the folder that HANDOFF_CONFIG names.";

    private final CustomFields fields;
    private final FieldWords words;
    private final Values values;
    private final CodeValues codes;
    private final ObjectProvider<ConfigCheckup> checkups;
    private final Field<RecordOfKind> record;
    private final Field<CustomField> field;
    private final Field<String> value;

    FieldCommands(CustomFields fields, FieldWords words, Values values, CodeValues codes, ObjectProvider<ConfigCheckup> checkups) {
        this.fields = fields;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.checkups = checkups;
        record = Field.of("record", new RecordIdValue(fields)).required().positional().asked("Record")
                .explained("Id with its letter, such as C9.");
        field = Field.of("field", new AnyField()).required().asked("Field").explained("Name of a custom field of that kind of "
                + "record.");
        value = Field.of("value", new AnyAnswer()).asked("Answer").offering(this::known)
                .explained("A code, date or number that the field takes; - takes the answer away.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("config show").in(GROUP).describedAs("Show the program's own fields, and what becomes of "
                + "them")
                        .example("config show").does(answers -> show()),
                ConsoleCommand.named("config check").in(GROUP).describedAs("Check the files of custom fields, code lists and "
                        + "reports, and name each mistake")
                        .example("config check").does(answers -> check()),
                ConsoleCommand.named("field set").in(GROUP).describedAs("Answer a custom field on a record, or correct the "
                        + "answer")
                        .example("field set P1 --field shelter-bed --value YES").asking(record, field, value)
                        .withForm("Custom field")
                        .needing(answers -> answers.has(value) || answers.isLeftEmpty(value), "--value, or --value - to take "
                                + "the answer away")
                        .does(this::set));
    }

    private Reply show() {
        var rows = fields.all().stream().map(FieldCommands::cells).toList();
        var remarks = new ArrayList<>(fields.mistakes().isEmpty() ? List.<String>of()
                : List.of("%d not used for a mistake. See: config check".formatted(fields.mistakes().size())));
        if (rows.isEmpty() && remarks.isEmpty()) {
            remarks.add(NONE);
        }
        remarks.add(read());
        return Reply.remarked(Reply.rows("fields", FIELDS, rows, rows.size()), remarks, 0);
    }

    private String read() {
        return fields.folder().isBlank() ? "Only what comes with Handoff is read: HANDOFF_CONFIG names no folder."
                : "Read are the files in %s, and what comes with Handoff.".formatted(Path.of(fields.folder()).toAbsolutePath());
    }

    private static List<@Nullable Object> cells(CustomField it) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(it.record().word());
        cells.add(it.name());
        cells.add(it.label());
        cells.add(it.kind().word());
        cells.add(it.list() != null ? "codes show " + it.list() : it.number() != null ? it.number().inWords()
                : it.mayLieAhead() ? "any date" : "a date that has been");
        cells.add(it.required());
        cells.add(it.role().word());
        cells.add(it.validFrom());
        cells.add(it.retiredOn());
        cells.add(it.place());
        return cells;
    }

    private Reply check() {
        var mistakes = fields.mistakes();
        var rows = new ArrayList<>(mistakes.stream().map(FieldCommands::cells).toList());
        int fine = fields.all().size();
        var remarks = new ArrayList<String>();
        if (!mistakes.isEmpty()) {
            remarks.add("Correct the lines and start again. Until then what they stand in is not asked, shown or imported; %d others are."
                    .formatted(fine));
        }
        for (ConfigCheckup checkup : checkups) {
            var others = checkup.mistakes();
            rows.addAll(others.stream().map(FieldCommands::cells).toList());
            if (!others.isEmpty() && !remarks.contains(checkup.meanwhile())) {
                remarks.add(checkup.meanwhile());
            }
        }
        if (rows.isEmpty()) {
            remarks.add("All in order: %s, and the files of code lists, reports, costs and benchmarks."
                    .formatted(fine == 1 ? "1 custom field" : fine + " custom fields"));
        }
        remarks.add(read());
        return Reply.remarked(Reply.rows("mistakes", MISTAKES, rows, rows.size()), remarks, rows.isEmpty() ? 0 : NOT_IN_ORDER);
    }

    private static List<@Nullable Object> cells(ConfigMistake mistake) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(mistake.file());
        cells.add(mistake.line());
        cells.add(mistake.problem());
        return cells;
    }

    private static List<@Nullable Object> cells(FieldMistake mistake) {
        return List.of(mistake.file(), mistake.line(), mistake.sentence());
    }

    private Reply set(Answers answers) {
        var of = answers.the(record);
        var which = answers.the(field);
        var answer = Map.of(which.name(), Optional.ofNullable(answers.get(value)));
        List<Identifier> made = List.of(of);
        var shown = answers.get(value) == null ? "empty now" : words.shown(which, answers.get(value)).shown();
        Supplier<Reply> receipt = () -> Reply.receipt("%s: %s is %s.".formatted(of, which.label(), shown), of, null);
        return switch (of.kind()) {
            case PARTICIPANT -> fields.withParticipant(receipt, reply -> made, answer);
            case REFERRAL -> fields.withReferral(receipt, reply -> made, answer);
            case ASSESSMENT -> fields.withAssessment(receipt, reply -> made, answer);
            case CONTACT -> fields.withContact(receipt, reply -> made, answer);
        };
    }

    private @Nullable String known(Answers sofar) {
        var of = sofar.get(record);
        var which = sofar.get(field);
        return of == null || which == null ? null : fields.known(of.kind(), of).get(which.name());
    }

    /** A field of the kind of record that was named before. */
    private final class AnyField implements Value<CustomField> {

        private FieldNameValue of(Answers sofar) {
            var of = sofar.get(record);
            return new FieldNameValue(of == null ? fields.all() : fields.of(of.kind()));
        }

        @Override
        public CustomField read(String typed, Answers sofar) {
            return of(sofar).read(typed, sofar);
        }

        @Override
        public String show(CustomField which) {
            return which.option() + "  " + which.label();
        }

        @Override
        public List<Choice> offer(String typed, Answers sofar) {
            return of(sofar).offer(typed, sofar);
        }

        @Override
        public String word() {
            return "FIELD";
        }
    }

    /** An answer to the field that was named before. */
    private final class AnyAnswer implements Value<String> {

        @Override
        public String read(String typed, Answers sofar) {
            return FieldAnswer.of(sofar.the(field), values, codes).read(typed, sofar);
        }

        @Override
        public List<Choice> offer(String typed, Answers sofar) {
            var which = sofar.get(field);
            return which == null ? List.of() : FieldAnswer.of(which, values, codes).offer(typed, sofar);
        }

        @Override
        public String word() {
            return "ANSWER";
        }
    }
}
