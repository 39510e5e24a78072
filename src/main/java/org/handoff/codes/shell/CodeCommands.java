package org.handoff.codes.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handoff.codes.Code;
import org.handoff.codes.CodeList;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code codes list / show}. */
@Component
class CodeCommands implements CommandSet {

    private static final String GROUP = "Code lists";
    private static final List<Column> LISTS =
            List.of(Column.of("list"), Column.of("title"), new Column("codes", "Codes in use"), Column.of("source"));
    private static final List<Column> CODES = List.of(Column.of("code"), Column.of("label"), new Column("roll_ups", "Adds up to"),
            new Column("questions", "Only for"), Column.of("valid_from").whereThereIsRoom(),
            Column.of("valid_to").whereThereIsRoom(),
            new Column("retired_on", "Retired"));

    private final Codes codes;
    private final Field<String> list;

    CodeCommands(Codes codes, Values values) {
        this.codes = codes;
        this.list = Field.of("list", values.text(this::offer)).required().positional().asked("Code list")
                .explained("Name of a list, such as contact-mode.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("codes list").in(GROUP).describedAs("List the code lists")
                        .example("codes list --limit 100").does(answers -> lists()),
                ConsoleCommand.named("codes show").in(GROUP).describedAs("Show the codes of a list")
                        .example("codes show contact-mode").example("codes show living-situation --output csv")
                        .asking(list).does(this::show));
    }

    private Reply lists() {
        var rows = codes.lists().stream().map(CodeCommands::cells).toList();
        return Reply.rows("lists", LISTS, rows, rows.size());
    }

    private Reply show(Answers answers) {
        var rows = codes.of(answers.the(list).toLowerCase(Locale.ROOT)).stream().map(CodeCommands::cells).toList();
        return Reply.rows("codes", CODES, rows, rows.size());
    }

    private List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return codes.lists().stream()
                .filter(one -> one.list().contains(text) || one.title().toLowerCase(Locale.ROOT).contains(text))
                .map(one -> new Choice(one.list(), one.title())).toList();
    }

    private static List<@Nullable Object> cells(CodeList one) {
        return List.of(one.list(), one.title(), one.count(), one.source());
    }

    private static List<@Nullable Object> cells(Code code) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(code.code());
        cells.add(code.label());
        cells.add(several(code.groups()));
        cells.add(several(code.questions()));
        cells.add(code.validFrom());
        cells.add(code.validTo());
        cells.add(code.retiredOn());
        return cells;
    }

    private static Labelled several(List<String> words) {
        return new Labelled(words, String.join(", ", words));
    }
}
