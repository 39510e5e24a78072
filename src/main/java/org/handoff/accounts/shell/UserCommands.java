package org.handoff.accounts.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.AccountRow;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.FirstPassphrase;
import org.handoff.accounts.Role;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code user add}, {@code list}, {@code role}, {@code disable}, {@code enable}. */
@Component
class UserCommands implements CommandSet {

    private static final String GROUP = "Users";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), Column.of("name").uncut(), Column.of("role"),
            Column.of("state"), Column.of("last_signed_in_on"));

    private final Accounts accounts;
    private final Field<String> name;
    private final Field<Role> role;
    private final Field<AccountId> user;

    UserCommands(Accounts accounts, Values values) {
        this.accounts = accounts;
        this.name = Field.of("name", values.text()).required().explained("The name that is typed to sign in; not secret.");
        this.role = Field.of("role", new RoleValue()).required().explained("case-manager, lead or evaluator.");
        this.user = Field.of("user", new UserValue(accounts)).positional().required().explained("The user: U2, or the name.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("user add").in(GROUP).describedAs("Let somebody else sign in")
                        .example("user add --name Eva --role evaluator").asking(name, role).withForm("New user").does(this::add),
                ConsoleCommand.named("user list").in(GROUP).describedAs("List who may sign in").example("user list")
                        .does(this::list),
                ConsoleCommand.named("user role").in(GROUP).describedAs("Give a user another role")
                        .example("user role U2 --role lead").asking(user, role).withForm("Role").does(this::changeRole),
                ConsoleCommand.named("user disable").in(GROUP).describedAs("Keep a user out from now on")
                        .example("user disable U2").asking(user).withForm("Keep a user out").does(this::disable),
                ConsoleCommand.named("user enable").in(GROUP).describedAs("Let a user in again, or one who lost the passphrase")
                        .example("user enable U2").asking(user).withForm("Let a user in again").does(this::enable));
    }

    private Reply add(Answers answers) {
        return shown(accounts.add(answers.the(name), answers.the(role)));
    }

    private Reply list(Answers answers) {
        var all = accounts.list();
        return Reply.rows("users", COLUMNS, all.stream().limit(answers.rows()).map(UserCommands::cells).toList(), all.size());
    }

    private Reply changeRole(Answers answers) {
        var id = answers.the(user);
        accounts.changeRole(id, answers.the(role));
        return Reply.receipt("%s is a %s from now on.".formatted(id, answers.the(role).inWords()), id, null);
    }

    private Reply disable(Answers answers) {
        var id = answers.the(user);
        var lead = accounts.list().stream().anyMatch(row -> row.id().equals(id) && row.role() == Role.PROGRAM_LEAD);
        accounts.disable(id);
        var receipt = Reply.receipt("%s is disabled, and every key they held was replaced. An old copy of the file stays readable to who kept the passphrase."
                .formatted(id), id, null);
        return Reply.remarked(receipt, lead ? List.of("The recovery key is as it was. If they may have seen its paper: recovery renew") : List.of(), 0);
    }

    private Reply enable(Answers answers) {
        return shown(accounts.enable(answers.the(user)));
    }

    private static Reply shown(FirstPassphrase made) {
        var sheet = Reply.sheet("%s %s may sign in. Tell them this passphrase; they choose their own when they first use it."
                .formatted(made.account(), made.name())).with("id", made.account()).with("name", made.name())
                .with("first_passphrase", made.words());
        return Reply.remarked(sheet, List.of("It is not shown again. To take it off the screen, type: clear"), 0);
    }

    private static List<@Nullable Object> cells(AccountRow row) {
        return Arrays.asList(row.id(), row.name(), row.role().inWords(),
                row.disabled() ? "disabled" : row.firstPassphrase() ? "first passphrase" : "active", row.lastSignedInOn());
    }
}
