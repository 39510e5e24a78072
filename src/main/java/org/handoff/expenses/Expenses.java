package org.handoff.expenses;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording what was spent, and for whom. */
@Service
@Transactional
public class Expenses {

    private final ExpenseRepository expenses;
    private final ExpenseQueries queries;
    private final EpisodeDirectory episodes;
    private final Participants participants;
    private final Codes codes;

    Expenses(ExpenseRepository expenses, ExpenseQueries queries, EpisodeDirectory episodes, Participants participants, Codes codes) {
        this.expenses = expenses;
        this.queries = queries;
        this.episodes = episodes;
        this.participants = participants;
        this.codes = codes;
    }

    /** Records an expense; one for a person belongs to the open episode, if there is one. */
    @Requires(Permission.RECORD_EPISODES)
    public ExpenseId add(NewExpense it) {
        codes.require("expense-category", it.category());
        var person = it.participant();
        if (person != null) {
            participants.requireAlive(person, "spent_on", it.on());
        }
        return Objects.requireNonNull(expenses.save(new Expense(null, null, person, person == null ? null : episodes.openOf(person).orElse(null),
                it.on(), it.category(), it.cents(), it.funder())).id());
    }

    /** Expenses, the newest first, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<ExpenseRow> list(ExpenseFilter filter, int limit) {
        return queries.list(filter, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(ExpenseFilter filter) {
        return queries.sum(filter).count();
    }

    /** What they come to, in cents. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long cents(ExpenseFilter filter) {
        return queries.sum(filter).cents();
    }

    /** One expense. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public ExpenseRow row(ExpenseId id) {
        return queries.byId(id).orElseThrow();
    }

    /** Out of whose money the next expense of a category will likely be paid. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public @Nullable String usualFunder(@Nullable String category) {
        return Optional.ofNullable(category).flatMap(queries::lastFunder).orElse(null);
    }
}
