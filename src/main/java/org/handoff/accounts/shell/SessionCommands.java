package org.handoff.accounts.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoff.accounts.PassphraseFile;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code login}, {@code logout}, {@code lock}, {@code whoami}, {@code passphrase change}, {@code recover}. */
@Component
class SessionCommands implements CommandSet {

    private static final String GROUP = "Session";

    private final Sessions sessions;
    private final SignInDialogue dialogue;
    private final RecoveryDialogue recovery;
    private final Field<String> user;
    private final Field<String> keyFile;
    private final Field<String> newPassphraseFile;
    private final Field<String> newKeyFile;
    private final Field<Integer> after;
    private final Field<Path> recoveryFile;
    private final Field<String> lead;

    SessionCommands(Sessions sessions, SignInDialogue dialogue, RecoveryDialogue recovery, Values values) {
        this.sessions = sessions;
        this.dialogue = dialogue;
        this.recovery = recovery;
        this.user = Field.of("user", values.text()).positional()
                .explained("The user's name. Who forgot the passphrase asks a lead for user enable; a lead alone: help recover.");
        this.keyFile = Field.of("key-file", values.text()).explained("Path of the key file, if the passphrase goes with one.");
        this.newPassphraseFile = Field.of("new-passphrase-file", values.text())
                .explained("A file whose first line is the new passphrase; at the prompt it is asked for.");
        this.newKeyFile = Field.of("key-file", values.text())
                .explained("From now on the passphrase works only together with this file; left out, it works alone.");
        this.after = Field.of("after", values.wholeNumber(2, 15))
                .explained("Lock by itself after so many minutes without a key, for every user of this file; only a lead may say.");
        this.recoveryFile = Field.of("recovery-file", values.path())
                .explained("A file with both halves of the recovery key; at the prompt they are asked for.");
        this.lead = Field.of("user", values.text())
                .explained("The program lead who gets the new passphrase; left out, the only one, or the one picked at the prompt.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("login").in(GROUP).forAnyone().describedAs("Sign in, or go on after a lock")
                        .example("login").example("login Eva --key-file ~/stick/handoff.key").asking(user, keyFile).does(this::login),
                ConsoleCommand.named("logout").in(GROUP).forAnyone().describedAs("Sign out").example("logout").does(answers -> logout()),
                ConsoleCommand.named("lock").in(GROUP).forAnyone().describedAs("Lock until the passphrase is typed again")
                        .example("lock").example("lock --after 5").asking(after).does(this::lock),
                ConsoleCommand.named("whoami").in(GROUP).forAnyone().describedAs("Say who is signed in").example("whoami")
                        .does(answers -> whoAmI()),
                ConsoleCommand.named("passphrase change").in(GROUP).forAnyone().describedAs("Change your own passphrase")
                        .example("passphrase change").example("passphrase change --new-passphrase-file ~/new.txt")
                        .asking(newPassphraseFile, newKeyFile).does(this::change),
                ConsoleCommand.named("recover").in(GROUP).forAnyone()
                        .describedAs("Give a program lead a new passphrase with the recovery key, when all are lost").example("recover")
                        .example("recover --recovery-file ~/recovery.txt --user Dana --new-passphrase-file ~/new.txt")
                        .asking(recoveryFile, lead, newPassphraseFile, newKeyFile).does(this::recover));
    }

    private Reply login(Answers answers) {
        var told = dialogue.signIn(answers.get(user), path(answers.get(keyFile)));
        return Reply.remarked(signedIn(), told, 0);
    }

    private Reply logout() {
        sessions.signOut();
        return dialogue.cleared("Signed out.");
    }

    private Reply lock(Answers answers) {
        var minutes = answers.get(after);
        if (minutes != null) {
            dialogue.requireSignedIn();
            sessions.lockAfter(minutes);
            return Reply.said("Locks after %d minutes without a key.".formatted(minutes));
        }
        sessions.lock();
        return dialogue.cleared("Locked. To go on, type: login");
    }

    private Reply whoAmI() {
        var told = sessions.signInCaller();
        return Reply.remarked(sessions.who().isPresent() ? signedIn() : Reply.said("Nobody is signed in."), told, 0);
    }

    private Reply signedIn() {
        return sessions.who().map(this::sheet).orElseThrow();
    }

    private Reply sheet(SignedIn who) {
        var state = sessions.isLocked() ? "locked" : "locks after %d minutes without a key".formatted(sessions.lockMinutes());
        return Reply.said("%s, %s (%s); %s.".formatted(who.name(), who.role().inWords(), who.account(), state));
    }

    private Reply change(Answers answers) {
        dialogue.change(answers.get(newPassphraseFile), path(answers.get(newKeyFile)));
        return Reply.said("Your passphrase is changed.");
    }

    private Reply recover(Answers answers) {
        var told = new ArrayList<>(recovery.recover(answers.get(recoveryFile), answers.get(lead), answers.get(newPassphraseFile),
                path(answers.get(newKeyFile))));
        told.add(RecoveryDialogue.AFTERWARDS);
        return Reply.remarked(signedIn(), told, 0);
    }

    private static @Nullable Path path(@Nullable String typed) {
        return typed == null ? null : PassphraseFile.pathOf(typed);
    }
}
