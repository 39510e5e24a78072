package org.handoff.backups.shell;

import java.time.Clock;
import java.util.List;
import org.handoff.accounts.Sessions;
import org.handoff.backups.Backups;
import org.handoff.backups.WhoOpens;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.springframework.stereotype.Component;

/** {@code backup create / list / verify / restore}. */
@Component
class BackupCommands implements CommandSet {

    private static final String GROUP = "Backups";

    private final Backups backups;
    private final Sessions sessions;
    private final KeyDialogue dialogue;
    private final Clock clock;
    private final Field<String> out;
    private final Field<String> note;
    private final Field<String> backup;
    private final Field<String> to;
    private final Field<String> recoveryFile;
    private final Field<String> user;

    BackupCommands(Backups backups, Sessions sessions, KeyDialogue dialogue, Values values, Clock clock) {
        this.backups = backups;
        this.sessions = sessions;
        this.dialogue = dialogue;
        this.clock = clock;
        this.out = Field.of("out", values.text()).explained("The folder it is written to; left out, the folder backups beside the data file.");
        this.note = Field.of("note", values.text()).explained("What to remember of it. It is sealed in the data file.");
        this.backup = Field.of("backup", values.text()).required().positional().explained("The file, or its number in backup list.");
        this.to = Field.of("to", values.text()).explained("Where the data file is to be; left out, the file that the program is called with.");
        this.recoveryFile = Field.of("recovery-file", values.text())
                .explained("A file with both halves of the recovery key; at the prompt they are asked for.");
        this.user = Field.of("user", values.text())
                .explained("Open it with the passphrase that this user had when the backup was made.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("backup create").in(GROUP).describedAs("Copy the data file, verify the copy and seal it")
                        .example("backup create").example("backup create --out /media/stick --note \"Before the audit\"")
                        .asking(out, note).does(this::create),
                ConsoleCommand.named("backup list").in(GROUP).describedAs("The backups of this file, and whether they are still there")
                        .example("backup list").does(answers -> BackupReplies.list(backups.list(), clock.getZone())),
                ConsoleCommand.named("backup verify").in(GROUP).describedAs("Check a backup by opening it")
                        .example("backup verify B3").example("backup verify /media/stick/handoff-20261121T084500Z-B3.backup")
                        .asking(backup).does(this::verify),
                ConsoleCommand.named("backup restore").in(GROUP).forAnyone()
                        .describedAs("Put a backup in place, also on a new machine with the recovery key alone")
                        .example("backup restore B3").example("backup restore handoff-20261121T084500Z-B3.backup --to ~/handoff.db")
                        .asking(backup, to, recoveryFile, user).does(this::restore));
    }

    private Reply create(Answers answers) {
        return BackupReplies.made(backups.create(TypedPath.ofNullable(answers.get(out)), answers.get(note)));
    }

    private Reply verify(Answers answers) {
        var steps = backups.verify(typed(answers));
        var faulty = steps.stream().filter(step -> !step.sound()).findFirst();
        return faulty.<Reply>map(step -> Reply.remarked(BackupReplies.steps(steps),
                List.of("It does not verify, and must not be relied on: %s: %s. Make another: backup create".formatted(step.subject(), step.found())), 3))
                .orElseGet(() -> BackupReplies.steps(steps));
    }

    private Reply restore(Answers answers) {
        var who = dialogue.ask(answers.get(recoveryFile), answers.get(user));
        try {
            var restored = backups.restore(typed(answers), TypedPath.ofNullable(answers.get(to)), who);
            if (restored.aside() != null) {
                sessions.signOut();
            }
            return BackupReplies.restored(restored);
        } finally {
            if (who instanceof WhoOpens.User opener) {
                opener.passphrase().close();
            }
        }
    }

    private String typed(Answers answers) {
        return TypedPath.of(answers.the(backup)).toString();
    }
}
