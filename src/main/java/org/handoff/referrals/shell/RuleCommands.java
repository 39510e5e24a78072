package org.handoff.referrals.shell;

import java.util.Arrays;
import java.util.List;
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
import org.handoff.eligibility.Criterion;
import org.handoff.eligibility.RuleBook;
import org.handoff.eligibility.RuleBooks;
import org.handoff.program.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code referral rules}: the eligibility rules there are, one of them, and which the site screens by. */
@Component
class RuleCommands implements CommandSet {

    private static final List<Column> BOOKS = List.of(Column.of("name"), Column.of("title"), Column.of("version"), Column.of("in_force_from"),
            Column.of("in_use"));
    private static final List<Column> CRITERIA = List.of(Column.of("criterion"), Column.of("text"), Column.of("waivable"),
            Column.of("reason"));

    private final RuleBooks books;
    private final Programs programs;
    private final Codes codes;
    private final Field<String> name;
    private final Field<String> use;

    RuleCommands(RuleBooks books, Programs programs, Codes codes, Values values) {
        this.books = books;
        this.programs = programs;
        this.codes = codes;
        var known = values.text((typed, sofar) -> books.names().stream().filter(each -> each.startsWith(typed.strip()))
                .map(each -> new Choice(each, books.versions(each).get(0).title())).toList());
        name = Field.of("name", known).positional().explained("Show the criteria of these rules.");
        use = Field.of("use", known).when(sofar -> !sofar.has(name()), "and a name do not go together. Leave one of the two out.")
                .explained("From now on the site screens by these rules; for program leads.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("referral rules").in("Referrals").describedAs("Show eligibility rules, or choose those of the site")
                .example("referral rules santa-fe").example("referral rules --use seattle").asking(name, use).does(this::rules));
    }

    private Reply rules(Answers answers) {
        var chosen = answers.get(use);
        if (chosen != null) {
            var book = books.versions(chosen).get(0);
            programs.screenBy(book.name());
            return Reply.said("Referrals are screened by %s, %s.".formatted(book.name(), book.title()));
        }
        return answers.has(name) ? page(books.versions(answers.the(name)).get(0)) : list();
    }

    private Reply list() {
        var inUse = programs.rules().orElse("");
        var latest = books.names().stream().map(each -> books.versions(each).get(0)).toList();
        return Reply.rows("rules", BOOKS, latest.stream().map(book -> Arrays.<@Nullable Object>asList(book.name(), book.title(),
                book.version(), book.from(), book.name().equals(inUse))).toList(), latest.size());
    }

    private Reply page(RuleBook book) {
        return Reply.sheet(book.title()).with("name", book.name()).with("version", book.version()).with("in_force_from", book.from())
                .with("source", book.source())
                .with(Reply.rows("criteria", CRITERIA, book.criteria().stream().map(this::cells).toList(), book.criteria().size()));
    }

    private List<@Nullable Object> cells(Criterion it) {
        return Arrays.asList(it.code(), it.text(), it.waivable(), new Labelled(it.reason(), codes.label("ineligible-reason", it.reason())));
    }

    private Field<String> name() {
        return name;
    }
}
