package org.handoff.accounts.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.AccountRow;
import org.handoff.accounts.Accounts;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.shared.Refusal;

/** An answer that is a user: {@code U2}, or the name. */
final class UserValue extends PickedValue<AccountId> {

    private final Accounts accounts;

    UserValue(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected Optional<AccountId> exact(String typed) {
        return accounts.list().stream().filter(user -> user.name().equalsIgnoreCase(typed) || user.id().shown().equalsIgnoreCase(typed)
                || String.valueOf(user.id().value()).equals(typed)).map(AccountRow::id).findFirst();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)U?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new NoSuchUser(typed);
    }

    @Override
    public String show(AccountId value) {
        return accounts.list().stream().filter(user -> user.id().equals(value)).map(user -> value + "  " + user.name()).findFirst()
                .orElse(value.shown());
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return accounts.list().stream().filter(user -> user.name().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))
                .map(user -> new Choice(user.id().shown(), user.name() + ", " + user.role().inWords())).toList();
    }

    @Override
    public String word() {
        return "USER";
    }
}
