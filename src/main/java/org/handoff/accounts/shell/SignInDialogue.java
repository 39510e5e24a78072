package org.handoff.accounts.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.PassphraseFile;
import org.handoff.accounts.PassphraseQuestions;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignInQuestions;
import org.handoff.accounts.SignedIn;
import org.handoff.console.Caller;
import org.handoff.console.Reply;
import org.handoff.console.Secrets;
import org.handoff.shared.Refusal;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for names and passphrases at the prompt; a one-shot call or a script names files instead. */
@Component
class SignInDialogue {

    /** Typed in the place of a passphrase, which is longer. */
    private static final char[] RECOVER = "recover".toCharArray();
    /** So many wrong ones, and whoever types may have forgotten it. */
    private static final int SLIPS = 2;

    private final Sessions sessions;
    private final Secrets secrets;
    private final PassphraseQuestions questions;
    private final RecoveryDialogue recovery;

    SignInDialogue(Sessions sessions, Secrets secrets, PassphraseQuestions questions, RecoveryDialogue recovery) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.questions = questions;
        this.recovery = recovery;
    }

    /** Signs in; a wrong passphrase is asked again until it is right or the person leaves. Gives what the user has to be told. */
    List<String> signIn(@Nullable String user, @Nullable Path keyFile) {
        if (user == null && sessions.caller().passphraseFile() != null && sessions.who().isEmpty()) {
            return sessions.signInCaller();
        }
        if (!secrets.canAsk()) {
            throw new NothingToSignInWith();
        }
        if (sessions.names().isEmpty()) {
            throw new NothingToSignInWith("This file has no users yet: look whether it is the right one, or set it up first: setup");
        }
        var caller = sessions.caller();
        var name = Optional.ofNullable(user).or(() -> sessions.who().map(SignedIn::name))
                .orElseGet(() -> SignInQuestions.name(sessions.names(), caller.user(), secrets::askOpenly));
        var file = keyFile != null ? keyFile : keyFile(caller, user, name);
        for (int tries = 1;; tries++) {
            try {
                return signIn(name, secrets.ask(SignInQuestions.passphrase(name)), file);
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.NOT_PERMITTED) {
                    throw refusal;
                }
                secrets.say("! " + refusal.sentence());
                if (tries == SLIPS) {
                    secrets.say("Forgotten? A program lead makes you a new one: user enable.");
                    secrets.say("No lead can sign in either? With the recovery key off the paper, type here: recover");
                }
            }
        }
    }

    private List<String> signIn(String name, char[] typed, @Nullable Path keyFile) {
        if (Arrays.equals(typed, RECOVER)) {
            var told = new ArrayList<>(recovery.recover());
            told.add(RecoveryDialogue.AFTERWARDS);
            return told;
        }
        try (var secret = Secret.of(typed).withKeyFile(keyFile)) {
            var told = sessions.signIn(name, secret, keyFile);
            replaceFirstPassphrase(secret, keyFile);
            return told;
        }
    }

    /** The key file that the program was called with is that of who was called, or who signs in without being named. */
    private static @Nullable Path keyFile(Caller caller, @Nullable String asked, String name) {
        boolean theirs = caller.user() == null ? asked == null : name.strip().equalsIgnoreCase(caller.user().strip());
        return theirs && caller.keyFile() != null ? PassphraseFile.pathOf(caller.keyFile()) : null;
    }

    /** Changes the passphrase of who is signed in, or of who calls. */
    void change(@Nullable String newFile, @Nullable Path newKeyFile) {
        var presentFile = sessions.caller().passphraseFile();
        sessions.signInCaller();
        if (!secrets.canAsk() && (presentFile == null || newFile == null)) {
            throw new NothingToSignInWith("passphrase change needs --user and --passphrase-file before it, and --new-passphrase-file.");
        }
        var who = requireSignedIn();
        try (var present = secrets.canAsk() ? sessions.withKeyFile(typed("Your present passphrase: ", null))
                : sessions.withKeyFile(PassphraseFile.read(String.valueOf(presentFile), null));
                var fresh = newFile == null ? questions.fresh(List.of(who.name(), "handoff"), newKeyFile)
                        : PassphraseFile.read(newFile, newKeyFile)) {
            sessions.changePassphrase(present, fresh, newKeyFile);
        }
    }

    SignedIn requireSignedIn() {
        sessions.signInCaller();
        return sessions.who().orElseThrow(() -> new NothingToSignInWith());
    }

    /** Takes everything off the screen, if there is one, and says a last word. */
    Reply cleared(String word) {
        return secrets.canAsk() ? Reply.remarked(new Reply.Cleared(), List.of(word), 0) : Reply.said(word);
    }

    private void replaceFirstPassphrase(Secret first, @Nullable Path keyFile) {
        if (!sessions.hasFirstPassphrase()) {
            return;
        }
        secrets.say("This passphrase was made by somebody else. Choose your own now.");
        var who = sessions.who().orElseThrow();
        try (var fresh = questions.fresh(List.of(who.name(), "handoff"), keyFile)) {
            sessions.changePassphrase(first, fresh, keyFile);
        }
    }

    private Secret typed(String question, @Nullable Path keyFile) {
        return Secret.of(secrets.ask(question)).withKeyFile(keyFile);
    }
}
