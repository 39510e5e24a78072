package org.handoff.backups.shell;

import org.handoff.accounts.PassphraseFile;
import org.handoff.accounts.RecoveryKeyQuestions;
import org.handoff.accounts.Sessions;
import org.handoff.backups.WhoOpens;
import org.handoff.console.Secrets;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who opens a backup: whoever is signed in, the recovery key, or a passphrase from when the backup was made. */
@Component
class KeyDialogue {

    private final Sessions sessions;
    private final Secrets secrets;
    private final RecoveryKeyQuestions questions;

    KeyDialogue(Sessions sessions, Secrets secrets, RecoveryKeyQuestions questions) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.questions = questions;
    }

    WhoOpens ask(@Nullable String recoveryFile, @Nullable String user) {
        signInCaller();
        if (recoveryFile != null) {
            return new WhoOpens.WithRecoveryKey(RecoveryKey.read(TypedPath.of(recoveryFile)));
        }
        if (user != null) {
            return new WhoOpens.User(user, passphrase(user));
        }
        if (sessions.who().isPresent() && !sessions.isLocked()) {
            return new WhoOpens.SignedIn();
        }
        var caller = sessions.caller();
        if (caller.user() != null && caller.passphraseFile() != null) {
            return new WhoOpens.User(caller.user(), passphrase(caller.user()));
        }
        if (!secrets.canAsk()) {
            throw new NothingToOpenWith();
        }
        return new WhoOpens.WithRecoveryKey(questions.ask());
    }

    /** A file with users is one in whose place nothing is put before one of them was let in. */
    private void signInCaller() {
        if (sessions.who().isEmpty() && !sessions.names().isEmpty() && sessions.caller().passphraseFile() != null) {
            sessions.signInCaller();
        }
    }

    private Secret passphrase(String user) {
        var file = sessions.caller().passphraseFile();
        var keyFile = sessions.caller().keyFile() == null ? null : TypedPath.of(String.valueOf(sessions.caller().keyFile()));
        if (file != null) {
            return PassphraseFile.read(file, keyFile);
        }
        if (!secrets.canAsk()) {
            throw new NothingToOpenWith();
        }
        return Secret.of(secrets.ask("Passphrase of %s when the backup was made: ".formatted(user))).withKeyFile(keyFile);
    }
}
