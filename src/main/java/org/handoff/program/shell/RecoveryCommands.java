package org.handoff.program.shell;

import java.util.ArrayList;
import java.util.List;
import org.handoff.accounts.RecoveryKeys;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Secrets;
import org.handoff.console.Values;
import org.handoff.program.Programs;
import org.handoff.vault.RecoveryKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code recovery renew}. */
@Component
class RecoveryCommands implements CommandSet {

    private final RecoveryKeys keys;
    private final Programs programs;
    private final RecoveryPaper paper;
    private final Field<String> recoveryFile;
    private final Secrets secrets;

    RecoveryCommands(RecoveryKeys keys, Programs programs, RecoveryPaper paper, Secrets secrets, Values values) {
        this.keys = keys;
        this.programs = programs;
        this.paper = paper;
        this.secrets = secrets;
        this.recoveryFile = Field.of("recovery-file", values.text())
                .explained("A new file for the recovery key; at the prompt it is shown instead. It must leave this machine.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("recovery renew").in("Users")
                .describedAs("Make a new recovery key, when somebody has the old one who should not")
                .example("recovery renew --recovery-file ~/recovery-2.txt").example("recovery renew").asking(recoveryFile).does(this::renew));
    }

    /** The old key holds until the new one is on paper, however this is broken off. */
    private Reply renew(Answers answers) {
        var file = answers.get(recoveryFile);
        if (file == null && !secrets.canAsk()) {
            throw new RecoveryFileNotWritten("Nobody can be shown a recovery key here. Name a new file for it: recovery renew --recovery-file PATH");
        }
        var drawn = keys.draw();
        paper.hand(drawn, programs.name(), file);
        takeEffect(drawn, file);
        var remarks = new ArrayList<>(paper.remarks(file));
        remarks.add("Backups and full exports made before still open with the old one. Destroy those you do not need, and make a new backup: backup create");
        return Reply.remarked(Reply.said("The new recovery key opens the file from now on, and the old one does not."), remarks, 0);
    }

    private void takeEffect(RecoveryKey drawn, @Nullable String file) {
        try {
            keys.renew(drawn);
        } catch (RuntimeException stays) {
            paper.takeBack(file);
            throw stays;
        }
    }
}
