package org.handoff.expenses.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.handoff.expenses.ExpenseFilter;
import org.handoff.expenses.ExpenseRow;
import org.handoff.expenses.Expenses;
import org.handoff.expenses.NewExpense;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code expense add / list}. */
@Component
class ExpenseCommands implements CommandSet {

    private static final String GROUP = "Services";
    private static final String CATEGORY = "expense-category";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), Column.of("on").uncut(), new Column("participant", "Person").uncut(),
            Column.of("name"), new Column("category", "For"), Column.of("amount").uncut(), Column.of("funder"));

    private final Expenses expenses;
    private final Codes codes;
    private final Field<ParticipantId> participant;
    private final Field<String> category;
    private final Field<Integer> amount;
    private final Field<LocalDate> on;
    private final Field<String> funder;
    private final Field<ParticipantId> whose;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<String> of;

    ExpenseCommands(Expenses expenses, Codes codes, CodeValues codeValues, Values values, ParticipantValue people) {
        this.expenses = expenses;
        this.codes = codes;
        participant = Field.of("participant", people).positional().asked("For whom, or Enter for the program")
                .explained("Id, external key, or part of a name; leave out what was spent on the program as a whole.");
        category = Field.of("category", codeValues.of(CATEGORY)).required().asked("What for").explained("Code of the list expense-category.");
        amount = Field.of("amount", values.money()).required().asked("Amount").explained("Dollars and cents, such as 12.50.");
        on = Field.of("on", values.pastDate()).required().asked("On").byDefault(sofar -> "today").explained("Today when left out.");
        funder = Field.of("funder", values.text()).asked("Out of whose money").offering(sofar -> expenses.usualFunder(sofar.get(category)))
                .explained("Who pays in the end.");
        whose = Field.of("participant", people).positional().explained("Only for this person.");
        from = Field.of("from", values.pastDate()).explained("Only from this day on.");
        to = Field.of("to", values.pastDate()).explained("Only up to this day.");
        of = Field.of("category", codeValues.of(CATEGORY)).explained("Only of this category.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("expense add").in(GROUP).describedAs("Record money spent on a person or on the program")
                        .example("expense add P1 --category FOOD --amount 12.50").example("expense add --category TRANSPORT --amount 80 --funder County")
                        .asking(participant, category, amount, on, funder).withForm("New expense").does(this::add),
                ConsoleCommand.named("expense list").in(GROUP).describedAs("List expenses, the newest first, with their sum")
                        .example("expense list P1").example("expense list --from -30d --category FOOD").asking(whose, from, to, of).does(this::list));
    }

    private Reply add(Answers answers) {
        var id = expenses.add(new NewExpense(answers.get(participant), answers.the(on), answers.the(category), answers.the(amount), answers.get(funder)));
        var row = expenses.row(id);
        return Reply.receipt("Saved %s: %s for %s on %s%s.".formatted(id, dollars(row.cents()), codes.label(CATEGORY, row.category()), row.on(),
                row.participant() == null ? ", for the program" : ", %s %s".formatted(row.participant(), row.name())), id,
                row.participant() == null ? "expense list" : "expense list " + row.participant());
    }

    private Reply list(Answers answers) {
        var filter = new ExpenseFilter(answers.get(whose), answers.get(from), answers.get(to), answers.get(of));
        var rows = expenses.list(filter, answers.rows());
        var list = Reply.rows("expenses", COLUMNS, rows.stream().map(this::cells).toList(), expenses.count(filter));
        return Reply.remarked(list, rows.isEmpty() ? List.of() : List.of("%s in all.".formatted(dollars(expenses.cents(filter)))), 0);
    }

    private List<@Nullable Object> cells(ExpenseRow row) {
        return Arrays.asList(row.id(), row.on(), row.participant(), row.name(), new Labelled(row.category(), codes.label(CATEGORY, row.category())),
                dollars(row.cents()), row.funder());
    }

    private static BigDecimal dollars(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
