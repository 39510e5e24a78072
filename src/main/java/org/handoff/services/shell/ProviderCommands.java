package org.handoff.services.shell;

import java.util.ArrayList;
import java.util.List;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.services.ProviderRow;
import org.handoff.services.Providers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code provider add / list}. */
@Component
class ProviderCommands implements CommandSet {

    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("name"), Column.of("phone"),
            Column.of("categories"), Column.of("connections"), Column.of("open"));

    private final Providers providers;
    private final Codes codes;
    private final Field<String> name;
    private final Field<String> phone;
    private final Field<String> category;

    ProviderCommands(Providers providers, Codes codes, Values values, CodeValues codeValues) {
        this.providers = providers;
        this.codes = codes;
        this.name = Field.of("name", values.text()).required().positional().asked("Name").explained("The provider's name.");
        this.phone = Field.of("phone", values.text()).asked("Phone").explained("Phone number.");
        this.category = Field.of("category", codeValues.of("service-category")).repeatable().asked("Kind of help")
                .explained("Code of the list service-category; may be repeated.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("provider add").in(ServiceCommands.GROUP).describedAs("Add someone to connect people to")
                        .example("provider add \"Harbor Clinic\" --phone 555-0142 --category 21 --category 23")
                        .asking(name, phone, category).withForm("New provider").does(this::add),
                ConsoleCommand.named("provider list").in(ServiceCommands.GROUP).describedAs("List providers by name")
                        .example("provider list").does(answers -> list()));
    }

    private Reply add(Answers answers) {
        var id = providers.add(answers.the(name), answers.get(phone), answers.all(category));
        return Reply.receipt("Saved %s %s.".formatted(id, answers.the(name)), id, "service connect --provider " + id);
    }

    private Reply list() {
        var rows = providers.list().stream().map(this::cells).toList();
        return Reply.rows("providers", COLUMNS, rows, rows.size());
    }

    private List<@Nullable Object> cells(ProviderRow row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.name());
        cells.add(row.phone());
        cells.add(new Labelled(row.categories(),
                String.join("; ", row.categories().stream().map(code -> codes.label("service-category", code)).toList())));
        cells.add(row.connections());
        cells.add(row.open());
        return cells;
    }
}
