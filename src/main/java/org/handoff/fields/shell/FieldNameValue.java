package org.handoff.fields.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.fields.CustomField;
import org.handoff.shared.Nearest;

/** A custom field, typed by its name. */
record FieldNameValue(List<CustomField> fields) implements Value<CustomField> {

    @Override
    public CustomField read(String typed, Answers sofar) {
        var wanted = plain(typed);
        return find(wanted).orElseThrow(() -> new UnknownField(typed.strip(),
                Nearest.to(wanted, fields.stream().map(CustomField::option).toList())));
    }

    private Optional<CustomField> find(String wanted) {
        return fields.stream().filter(field -> plain(field.name()).equals(wanted) || plain(field.label()).equals(wanted))
                .findFirst();
    }

    @Override
    public String show(CustomField field) {
        return field.option() + "  " + field.label();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return fields.stream().filter(field -> plain(field.name()).contains(plain(typed)) || plain(field.label())
                .contains(plain(typed)))
                .map(field -> new Choice(field.option(), field.label())).toList();
    }

    @Override
    public String word() {
        return "FIELD";
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", "-");
    }
}
