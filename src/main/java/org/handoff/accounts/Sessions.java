package org.handoff.accounts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.handoff.console.Caller;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in and out, locking, and one's own passphrase. */
@Service
public class Sessions {

    private final Session session;
    private final Entrance entrance;
    private final Door door;
    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Passphrases passphrases;
    private final Vault vault;
    private final TransactionOperations transactions;

    Sessions(Session session, Entrance entrance, Door door, AccountRepository accounts, AccountQueries queries, Passphrases passphrases,
            Vault vault, TransactionOperations transactions) {
        this.session = session;
        this.entrance = entrance;
        this.door = door;
        this.accounts = accounts;
        this.queries = queries;
        this.passphrases = passphrases;
        this.vault = vault;
        this.transactions = transactions;
    }

    /**
     * Signs in, in place of whoever was.
     *
     * @param keyFile  the file that the passphrase opens the keys together with, or null
     * @return what the user has to be told
     * @throws org.handoff.shared.Refusal when name, passphrase or key file is wrong, or the try comes too early
     */
    @Open("whoever signs in is nobody yet")
    public List<String> signIn(String name, Secret passphrase, @Nullable Path keyFile) {
        return entrance.signIn(name, passphrase, keyFile);
    }

    /** Signs in with what the call said: {@code --user} and {@code --passphrase-file}. */
    @Open("whoever signs in is nobody yet")
    public List<String> signInCaller() {
        return door.signInCaller();
    }

    /** What the call said of who calls. */
    @Open("tells only what was typed")
    public Caller caller() {
        return door.caller();
    }

    /** The names to offer at sign-in, whoever signed in last first; none on a new file. */
    @Open("names of users are no secret: the prompt shows them")
    public List<String> names() {
        return queries.names();
    }

    /** Signs out: the keys are dropped. */
    @Open("everybody may leave")
    public void signOut() {
        entrance.leave();
    }

    /** Drops the keys until the passphrase is typed again. */
    @Open("everybody may leave")
    public void lock() {
        if (session.isOpen()) {
            entrance.lock();
        }
    }

    /** Whoever is signed in, also while locked. */
    @Open("tells who it is already")
    public Optional<SignedIn> who() {
        return session.who();
    }

    /** Whether a use case would be let through for whoever is signed in. */
    @Open("tells of nobody")
    public boolean may(Permission permission) {
        return session.isOpen() && session.who().orElseThrow().role().may(permission);
    }

    /** Whether whoever is signed in still has the passphrase that somebody else made. */
    @Open("tells only of who asks")
    public boolean hasFirstPassphrase() {
        return session.isOpen() && queries.standing(session.who().orElseThrow().account()).orElseThrow().firstPassphrase();
    }

    /** Whether the session is locked. */
    @Open("tells of nobody")
    public boolean isLocked() {
        return session.isLocked();
    }

    /**
     * Changes one's own passphrase.
     *
     * @param keyFile  from now on the passphrase opens the keys only together with this file; null for without one
     */
    @Open("one's own passphrase; the present one is the permission")
    public void changePassphrase(Secret present, Secret fresh, @Nullable Path keyFile) {
        var who = requireSelf();
        entrance.requireOwn(who, present);
        passphrases.require(fresh, List.of(who.name(), "handoff"));
        if (present.sameAs(fresh)) {
            throw new WeakPassphrase("That is the passphrase you have. Choose another.");
        }
        transactions.executeWithoutResult(status -> {
            vault.changePassphrase(fresh);
            accounts.findById(who.account()).filter(Account::firstPassphrase)
                    .ifPresent(account -> accounts.save(account.withOwnPassphrase()));
            entrance.tell("Sessions.changePassphrase", who.account(), true);
        });
        entrance.keyFile(keyFile);
    }

    /** The passphrase as typed, with the key file that was used at sign-in. */
    @Open("adds nothing that is not in hand already")
    public Secret withKeyFile(Secret typed) {
        return entrance.withKeyFile(typed);
    }

    /** The minutes without a key after which sessions of this file lock. */
    @Open("tells of nobody")
    public int lockMinutes() {
        return queries.lockMinutes();
    }

    /** Sets the minutes without a key after which sessions of this file lock. */
    @Requires(Permission.KEEP_SETTINGS)
    public void lockAfter(int minutes) {
        queries.lockAfter(minutes);
        session.patience(Duration.ofMinutes(minutes));
    }

    private SignedIn requireSelf() {
        try {
            return entrance.requirePresent();
        } catch (FirstPassphraseStands toBeChangedNow) {
            return session.who().orElseThrow();
        }
    }
}
