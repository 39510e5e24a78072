package org.handoff.audit.shell;

import java.util.List;
import java.util.Locale;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.AccountRow;
import org.handoff.accounts.Accounts;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.shared.Refusal;

/** An answer that is a user, also one who cannot sign in any more: {@code U2}, or the name. */
final class ActorValue implements Value<AccountId> {

    private final Accounts accounts;

    ActorValue(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AccountId read(String typed, Answers sofar) {
        var text = typed.strip();
        return accounts.list().stream().filter(user -> user.id().shown().equalsIgnoreCase(text) || user.name().equalsIgnoreCase(text))
                .map(AccountRow::id).findFirst().orElseThrow(() -> new NotInTheLog(Refusal.Kind.NOT_FOUND,
                        "There is no user %s. See: user list".formatted(text)));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return accounts.list().stream().filter(user -> user.name().toLowerCase(Locale.ROOT).contains(text))
                .map(user -> new Choice(user.id().shown(), user.name())).toList();
    }

    @Override
    public String word() {
        return "USER";
    }
}
