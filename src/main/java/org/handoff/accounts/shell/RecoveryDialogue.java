package org.handoff.accounts.shell;

import java.nio.file.Path;
import java.util.List;
import org.handoff.accounts.PassphraseFile;
import org.handoff.accounts.PassphraseQuestions;
import org.handoff.accounts.RecoveryKeyQuestions;
import org.handoff.accounts.RecoveryKeys;
import org.handoff.console.Secrets;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the recovery key and for the new passphrase; a one-shot call or a script names files instead. */
@Component
class RecoveryDialogue {

    /** What is to be said to a lead who came in by the recovery key. */
    static final String AFTERWARDS = "The new passphrase is set, and the log says that the recovery key was used. The paper stays as good as it was; if others may have seen it: recovery renew.";

    private final RecoveryKeys keys;
    private final Secrets secrets;
    private final RecoveryKeyQuestions halves;
    private final PassphraseQuestions questions;

    RecoveryDialogue(RecoveryKeys keys, Secrets secrets, RecoveryKeyQuestions halves, PassphraseQuestions questions) {
        this.keys = keys;
        this.secrets = secrets;
        this.halves = halves;
        this.questions = questions;
    }

    /** At the prompt, with nothing said yet. Gives what the lead has to be told. */
    List<String> recover() {
        return recover(null, null, null, null);
    }

    /** The same with what was said already; null for what was not. */
    List<String> recover(@Nullable Path recoveryFile, @Nullable String lead, @Nullable String newFile, @Nullable Path newKeyFile) {
        if (!secrets.canAsk() && (recoveryFile == null || newFile == null)) {
            throw new NothingToSignInWith("Nobody can be asked here. Say it with the command: recover --recovery-file PATH --user NAME --new-passphrase-file PATH");
        }
        var key = recoveryFile == null ? halves.ask() : RecoveryKey.read(recoveryFile);
        var name = secrets.canAsk() ? chosen(keys.leads(key, lead)) : lead;
        try (var fresh = newFile == null ? questions.fresh(List.of(String.valueOf(name), "handoff"), newKeyFile)
                : PassphraseFile.read(newFile, newKeyFile)) {
            return keys.recover(key, name, fresh, newKeyFile);
        }
    }

    private String chosen(List<String> leads) {
        if (leads.size() == 1) {
            return leads.get(0);
        }
        secrets.say("The new passphrase is for one of the program leads: %s.".formatted(String.join(", ", leads)));
        while (true) {
            var typed = secrets.askOpenly("For whom [%s]: ".formatted(leads.get(0)));
            var lead = leads.stream().filter(name -> name.equalsIgnoreCase(typed)).findFirst();
            if (lead.isPresent() || typed.isEmpty()) {
                return lead.orElse(leads.get(0));
            }
            secrets.say("! '%s' is none of them.".formatted(typed));
        }
    }
}
