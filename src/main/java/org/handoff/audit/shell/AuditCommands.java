package org.handoff.audit.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.AccountRow;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Permission;
import org.handoff.audit.Anchor;
import org.handoff.audit.AuditLog;
import org.handoff.audit.LogFilter;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Progress;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code audit list} and {@code audit verify}. */
@Component
class AuditCommands implements CommandSet {

    private static final String GROUP = "Safekeeping";

    private final AuditLog log;
    private final Accounts accounts;
    private final Progress progress;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<AccountId> user;
    private final Field<Permission.Kind> kind;
    private final Field<String> record;
    private final Field<Boolean> denied;
    private final Field<Anchor> anchor;

    AuditCommands(AuditLog log, Accounts accounts, Progress progress, Values values) {
        this.log = log;
        this.accounts = accounts;
        this.progress = progress;
        this.from = Field.of("from", values.anyDate()).explained("The first day.");
        this.to = Field.of("to", values.anyDate()).explained("The last day.");
        this.user = Field.of("user", new ActorValue(accounts)).explained("What one user did: U2, or the name.");
        this.kind = Field.of("kind", new KindValue()).explained("read (of named people), change, output, admin or plain-read.");
        this.record = Field.of("record", new RecordValue()).explained("What was done with one record: its id, such as P12.");
        this.denied = Field.of("denied", values.flag()).explained("Only what was not let through.");
        this.anchor = Field.of("anchor", new AnchorValue()).repeatable()
                .explained("The head of the log as a report or a backup receipt printed it: it must still be there.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("audit list").in(GROUP).describedAs("List who did what, the newest first")
                        .example("audit list --record P12").asking(from, to, user, kind, record, denied).does(this::list),
                ConsoleCommand.named("audit verify").in(GROUP).describedAs("Check that no row of the audit log was altered or taken out")
                        .example("audit verify").asking(anchor).does(this::verify));
    }

    private Reply list(Answers answers) {
        var last = answers.get(to);
        var filter = new LogFilter(startOf(answers.get(from)), startOf(last == null ? null : last.plusDays(1)), answers.get(user),
                answers.get(kind), answers.get(record), answers.is(denied));
        var found = log.list(filter, answers.rows());
        return AuditReply.list(found, accounts.list().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::name)));
    }

    private Reply verify(Answers answers) {
        try {
            return AuditReply.verified(log.verify(answers.all(anchor), (rows, of) ->
                    progress.show("%,d of %,d rows of the audit log".formatted(rows, of))), accounts.notAsGiven());
        } finally {
            progress.done();
        }
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
