package org.handoff.accounts;

import java.nio.file.Files;
import java.util.OptionalLong;
import org.handoff.console.Caller;
import org.handoff.console.EarlyDialogue;
import org.handoff.platform.DataFileOpening;
import org.handoff.vault.EarlyStretch;
import org.handoff.vault.Secret;

/** Begins with the slow part of a sign-in before the sign-in; what is wrong with a name or a passphrase is said there and not here. */
public final class EarlySignIn {

    private EarlySignIn() {
    }

    /** Whether a call came with all that a sign-in needs, and may be read twice. */
    public static boolean isPossible(Caller caller) {
        return caller.user() != null && caller.passphraseFile() != null && Files.isRegularFile(PassphraseFile.pathOf(caller.passphraseFile()))
                && (caller.keyFile() == null || Files.isRegularFile(PassphraseFile.pathOf(caller.keyFile())));
    }

    /** Stretches the caller's passphrase, in this thread. */
    public static void work(Caller caller, DataFileOpening file, EarlyStretch stretch) {
        var name = caller.user();
        var passphraseFile = caller.passphraseFile();
        if (name != null && passphraseFile != null) {
            var secret = PassphraseFile.read(passphraseFile, caller.keyFile() == null ? null : PassphraseFile.pathOf(caller.keyFile()));
            stretch.work(file, account(file, name), secret);
        }
    }

    /** Whether the prompt will ask for a passphrase. */
    public static boolean isAsked(Caller caller) {
        return caller.passphraseFile() == null;
    }

    /** Asks for a passphrase, and stretches it, in this thread. */
    public static void ask(EarlyDialogue dialogue, Caller caller, DataFileOpening file, EarlyStretch stretch) {
        dialogue.begin();
        var names = new AccountQueries(file.client()).names();
        if (names.isEmpty()) {
            return;
        }
        var name = SignInQuestions.name(names, caller.user(), dialogue::askOpenly);
        // what was typed is the sign-in's, which asks for it in the same words
        var secret = Secret.of(dialogue.ask(SignInQuestions.passphrase(name)).clone());
        dialogue.end();
        var keyFile = caller.keyFile();
        stretch.work(file, account(file, name), secret.withKeyFile(keyFile == null ? null : PassphraseFile.pathOf(keyFile)));
    }

    private static OptionalLong account(DataFileOpening file, String name) {
        return new AccountQueries(file.client()).byName(name.strip()).filter(account -> !account.isDisabled())
                .map(account -> OptionalLong.of(account.number().value())).orElseGet(OptionalLong::empty);
    }
}
