package org.handoff.accounts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.console.Secrets;
import org.handoff.shared.Refusal;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets people in, looks at them again before each use case, and asks for the passphrase once more where that is wanted. */
@Component
class Entrance {

    private static final String SIGN_IN = "Sessions.signIn";

    private final Session session;
    private final Vault vault;
    private final Standings standings;
    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final RecoveryNoticeQueries notices;
    private final Attempts attempts;
    private final Secrets secrets;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private @Nullable Path keyFile;

    Entrance(Session session, Vault vault, Standings standings, AccountRepository accounts, AccountQueries queries, RecoveryNoticeQueries notices,
            Attempts attempts, Secrets secrets, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.session = session;
        this.vault = vault;
        this.standings = standings;
        this.accounts = accounts;
        this.queries = queries;
        this.notices = notices;
        this.attempts = attempts;
        this.secrets = secrets;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs somebody in. A name that nobody bears and one that is disabled get the same answer after the same work.
     *
     * @param keyFile  remembered, because the passphrase may be asked for again; null for none
     * @return what the user has to be told
     */
    List<String> signIn(String name, Secret passphrase, @Nullable Path keyFile) {
        leave();
        if (!queries.any()) {
            throw new SignInFirst(false);
        }
        var known = queries.byName(name.strip());
        long number = known.map(Account::id).map(AccountId::value).orElse(0L);
        attempts.begin(number);
        if (!opens(known.filter(account -> !account.isDisabled()), passphrase)) {
            tell(SIGN_IN, known.map(Account::id).orElse(null), false);
            throw new WrongPassphrase();
        }
        attempts.forget(number);
        var account = known.orElseThrow();
        admit(account);
        this.keyFile = keyFile;
        var told = new ArrayList<>(standings.endorse(account));
        told.addAll(begin(account));
        told.addAll(standings.toTell(account));
        return told;
    }

    /** Lets nobody be what only the file says they are. */
    private void admit(Account account) {
        try {
            standings.admit(account);
        } catch (Refusal refused) {
            leave();
            tell(SIGN_IN, account.id(), false);
            throw refused;
        }
    }

    /** Signs somebody in whose passphrase was made a moment ago. */
    List<String> comeIn(Account account, Secret passphrase, @Nullable Path keyFile) {
        if (!vault.unlock(account.number().value(), passphrase)) {
            throw new IllegalStateException("a new slot does not open: " + account);
        }
        this.keyFile = keyFile;
        var told = new ArrayList<>(begin(account));
        told.addAll(standings.toTell(account));
        return told;
    }

    /** Whoever made a new file is in. */
    List<String> begin(Account account) {
        var id = account.number();
        var who = new SignedIn(id, account.name(), account.role(), account.staff());
        var told = Objects.requireNonNull(transactions.execute(status -> {
            var lines = told(account);
            queries.signedIn(id, clock.instant());
            notices.told(id);
            tell(SIGN_IN, id, true);
            return lines;
        }));
        session.begin(who, account.epoch(), Duration.ofMinutes(queries.lockMinutes()));
        return told;
    }

    /** Whoever is signed in, if they may still be: one read of one row. */
    SignedIn requirePresent() {
        var who = session.who().orElseThrow(() -> new SignInFirst(queries.any()));
        if (session.isLocked()) {
            throw new SessionLocked(who.name());
        }
        if (session.untilLock().compareTo(Duration.ZERO) <= 0) {
            lock();
            throw new SessionLocked(who.name());
        }
        var standing = queries.standing(who.account()).orElseThrow(() -> new IllegalStateException("No account " + who.account()));
        if (standing.disabled() || standing.epoch() != session.epoch()) {
            leave();
            throw new SessionEnded(standing.disabled() ? "Your account was disabled." : "Your role or your passphrase was changed by somebody else.");
        }
        if (standing.firstPassphrase()) {
            throw new FirstPassphraseStands();
        }
        return who;
    }

    /** Asks who is signed in for the passphrase again; who cannot be asked, or has just signed in, did so in this very call. */
    void confirm(SignedIn who) {
        if (!secrets.canAsk() || session.isFresh()) {
            return;
        }
        try (var typed = withKeyFile(Secret.of(secrets.ask("Your passphrase again: ")))) {
            requireOwn(who, typed);
        }
    }

    /** Refuses a passphrase that is not that of who is signed in. */
    void requireOwn(SignedIn who, Secret passphrase) {
        attempts.begin(who.account().value());
        if (!vault.fits(who.account().value(), passphrase)) {
            tell(SIGN_IN, who.account(), false);
            throw new WrongPassphrase();
        }
        attempts.forget(who.account().value());
    }

    /** The same together with the key file that was used at sign-in. */
    Secret withKeyFile(Secret typed) {
        return typed.withKeyFile(keyFile);
    }

    void keyFile(@Nullable Path file) {
        keyFile = file;
    }

    void lock() {
        vault.lock();
        session.lock();
    }

    void leave() {
        vault.lock();
        session.end();
        keyFile = null;
    }

    private boolean opens(Optional<Account> account, Secret passphrase) {
        if (account.isEmpty()) {
            vault.workInVain(passphrase);
            return false;
        }
        return vault.unlock(account.get().number().value(), passphrase);
    }

    /** Tells that somebody typed a command who may not be at the keys: signed out, locked, disabled. */
    void turnedAway() {
        if (queries.any()) {
            tell("Door.admit", session.who().map(SignedIn::account).orElse(null), false);
        }
    }

    void tell(String useCase, @Nullable AccountId id, boolean granted) {
        transactions.executeWithoutResult(status -> events.publishEvent(new AccessDecided(Permission.SIGN_IN, useCase, granted,
                id, id == null ? List.of() : List.of(id), clock.instant())));
    }

    private List<String> told(Account account) {
        var lines = new ArrayList<String>();
        var on = account.resetOn(clock.getZone());
        if (on != null && account.resetBy() != null) {
            var by = accounts.findById(account.resetBy()).map(Account::name).orElse("somebody");
            lines.add("%s made a new first passphrase for you on %s. If you did not ask for it, tell your program lead."
                    .formatted(by, on));
        }
        notices.of(account.number()).forEach(notice -> lines.add(words(notice)));
        return lines;
    }

    private static String words(RecoveryNoticeQueries.Notice notice) {
        return switch (notice.event()) {
            case USED -> "Somebody used the recovery key on %s and gave %s a new passphrase. If %s knows nothing of it: user disable %s, then recovery renew."
                    .formatted(notice.on(), notice.about(), notice.about(), notice.about());
            case RENEWED -> "%s made a new recovery key on %s. The paper of the one before opens nothing that was made since."
                    .formatted(notice.about(), notice.on());
        };
    }
}
