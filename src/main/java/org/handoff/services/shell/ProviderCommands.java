package org.handoff.services.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.handoff.services.ProviderId;
import org.handoff.services.ProviderRow;
import org.handoff.services.ProviderValue;
import org.handoff.services.Providers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code provider add / list / edit / retire}. */
@Component
class ProviderCommands implements CommandSet {

    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("name"), Column.of("phone"),
            Column.of("categories"), Column.of("connections"), Column.of("open"),
            Column.of("retired_on").whereThereIsRoom());

    private final Providers providers;
    private final Codes codes;
    private final Field<String> name;
    private final Field<String> phone;
    private final Field<String> category;
    private final Field<ProviderId> provider;
    private final Field<String> newName;
    private final Field<String> newPhone;
    private final Field<String> newCategory;
    private final Field<LocalDate> on;
    private final Field<Boolean> all;

    ProviderCommands(Providers providers, Codes codes, Values values, CodeValues codeValues, ProviderValue providerValue) {
        this.providers = providers;
        this.codes = codes;
        this.name = Field.of("name", values.text()).required().positional().asked("Name").explained("The provider's name.");
        this.phone = Field.of("phone", values.text()).asked("Phone").explained("Phone number.");
        this.category = Field.of("category", codeValues.of("service-category")).repeatable().asked("Kind of help")
                .explained("Code of the list service-category; may be repeated.");
        this.provider = Field.of("provider", providerValue).required().positional().asked("Provider").explained("Id or part of a name.");
        this.newName = Field.of("name", values.text()).asked("Name").offering(sofar -> offered(sofar, ProviderRow::name)).explained("The new name.");
        this.newPhone = Field.of("phone", values.text()).asked("Phone").offering(sofar -> offered(sofar, ProviderRow::phone))
                .explained("Phone number; - for none.");
        this.newCategory = Field.of("category", codeValues.of("service-category")).repeatable().asked("Kind of help")
                .offering(sofar -> offered(sofar, row -> row.categories().isEmpty() ? null : String.join("; ", row.categories())))
                .explained("All kinds of help from now on; may be repeated.");
        this.on = Field.of("on", values.pastDate()).required().byDefault(sofar -> "today").explained("Today when left out.");
        this.all = Field.of("all", values.flag()).explained("Also those that are retired.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("provider add").in(ServiceCommands.GROUP).describedAs("Add someone to connect people to")
                        .example("provider add \"Harbor Clinic\" --phone 555-0142 --category 21 --category 23")
                        .asking(name, phone, category).withForm("New provider").does(this::add),
                ConsoleCommand.named("provider list").in(ServiceCommands.GROUP).describedAs("List providers by name")
                        .example("provider list").example("provider list --all").asking(all).does(this::list),
                ConsoleCommand.named("provider edit").in(ServiceCommands.GROUP).describedAs("Correct a provider's name, phone or kinds of help")
                        .example("provider edit V1 --phone 555-0142").asking(provider, newName, newPhone, newCategory)
                        .needing(answers -> Stream.of(newName, newPhone, newCategory).anyMatch(field -> answers.has(field) || answers.isLeftEmpty(field)),
                                "--name, --phone or --category")
                        .withForm("Correcting a provider").does(this::edit),
                ConsoleCommand.named("provider retire").in(ServiceCommands.GROUP).describedAs("Connect nobody to a provider any more; what was stays")
                        .example("provider retire V1").asking(provider, on).withForm("Retiring a provider").does(this::retire));
    }

    private Reply add(Answers answers) {
        var id = providers.add(answers.the(name), answers.get(phone), answers.all(category));
        return Reply.receipt("Saved %s %s.".formatted(id, answers.the(name)), id, "service connect --provider " + id);
    }

    private Reply edit(Answers answers) {
        var id = answers.the(provider);
        var known = providers.row(id);
        var named = answers.has(newName) ? answers.the(newName) : known.name();
        providers.change(id, named, answers.has(newPhone) || answers.isLeftEmpty(newPhone) ? answers.get(newPhone) : known.phone(),
                answers.has(newCategory) || answers.isLeftEmpty(newCategory) ? answers.all(newCategory) : known.categories());
        return Reply.receipt("Corrected %s %s.".formatted(id, named), id, null);
    }

    private Reply retire(Answers answers) {
        var id = answers.the(provider);
        providers.retire(id, answers.the(on));
        var row = providers.row(id);
        var open = row.open() == 0 ? "" : " %d connection%s there %s open: service list --open".formatted(row.open(), row.open() == 1 ? "" : "s",
                row.open() == 1 ? "is" : "are");
        return Reply.receipt("Retired %s %s on %s.%s".formatted(id, row.name(), answers.the(on), open), id, null);
    }

    private @Nullable String offered(Answers sofar, Function<ProviderRow, @Nullable String> part) {
        return sofar.has(provider) ? part.apply(providers.row(sofar.the(provider))) : null;
    }

    private Reply list(Answers answers) {
        var rows = providers.list(answers.is(all)).stream().map(this::cells).toList();
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
        cells.add(row.retiredOn());
        return cells;
    }
}
