package org.handoff.accounts;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The users of the program: who there is, in which role, and who may sign in. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Entrance entrance;
    private final Session session;
    private final Vault vault;
    private final Standings standings;
    private final Passphrases passphrases;
    private final StaffBook staff;
    private final Clock clock;

    Accounts(AccountRepository accounts, AccountQueries queries, Entrance entrance, Session session, Vault vault,
            Standings standings, Passphrases passphrases, StaffBook staff, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.entrance = entrance;
        this.session = session;
        this.vault = vault;
        this.standings = standings;
        this.passphrases = passphrases;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Makes the first user of a new file, a program lead who is signed in from then on, and the file's keys.
     *
     * @param keep  gets the recovery key while nothing is saved yet; what it throws undoes everything
     */
    @Open("there is nobody yet who could have a permission; refused once there is")
    public AccountId first(String name, Secret passphrase, String program, Consumer<RecoveryKey> keep) {
        if (accounts.existsByIdNotNull()) {
            throw new UsersAlready();
        }
        passphrases.require(passphrase, List.of(name, program, "handoff"));
        var lead = accounts.save(Account.made(name, staff.numberOf(name), Role.PROGRAM_LEAD, null, clock.instant()));
        try {
            keep.accept(vault.make(lead.number().value(), lead.role().name(), passphrase));
            entrance.begin(lead);
            return lead.number();
        } catch (RuntimeException undone) {
            entrance.leave();
            throw undone;
        }
    }

    /** Makes a user, with a passphrase for the first sign-in. */
    @Requires(Permission.MANAGE_USERS)
    public FirstPassphrase add(String name, Role role) {
        queries.byName(name).ifPresent(known -> {
            throw new UserKnown(known.name());
        });
        var saved = accounts.save(Account.made(name, worker(name, role), role, present(), clock.instant()));
        return withFirstPassphrase(saved);
    }

    /** All users, in the order they were made. */
    @Requires(Permission.SEE_USERS)
    @Transactional(readOnly = true)
    public List<AccountRow> list() {
        return accounts.findAllByOrderById().stream().map(it -> new AccountRow(it.number(), it.name(), it.role(), it.isDisabled(),
                it.firstPassphrase(), it.lastSignedInOn(clock.getZone()))).toList();
    }

    /**
     * Gives a user another role. What the user is signed in to ends.
     *
     * @throws org.handoff.shared.Refusal when nobody would be left to lead
     */
    @Requires(Permission.MANAGE_USERS)
    public void changeRole(AccountId id, Role role) {
        var account = require(id);
        standings.requireEnabledOrNot(account);
        if (role != Role.PROGRAM_LEAD) {
            requireAnotherLead(account);
        }
        vault.setStanding(id.value(), Standings.asWritten(accounts.save(account.in(role))));
    }

    /**
     * Keeps a user out from now on: the keys the user held are replaced. An old copy of the file stays readable to who kept
     * the passphrase.
     *
     * @throws org.handoff.shared.Refusal when nobody would be left to lead
     */
    @Requires(Permission.MANAGE_USERS)
    public void disable(AccountId id) {
        var account = require(id);
        requireAnotherLead(account);
        accounts.save(account.disabled(clock.instant()));
        vault.revoke(id.value());
    }

    /**
     * Lets a disabled user in again, or one who lost the passphrase: with a new first one, which the user is told of at the next
     * sign-in. The old one opens nothing any more.
     */
    @Requires(Permission.MANAGE_USERS)
    public FirstPassphrase enable(AccountId id) {
        var account = require(id);
        standings.requireRole(account);
        return withFirstPassphrase(accounts.save(account.enabled(present(), clock.instant())));
    }

    /** What somebody wrote into the file about users and their keys that no program lead decided; sentences without a full stop. */
    @Requires(Permission.SEE_USERS)
    @Transactional(readOnly = true)
    public List<String> notAsGiven() {
        return standings.found();
    }

    private FirstPassphrase withFirstPassphrase(Account account) {
        var words = passphrases.generate().words();
        try (var secret = Secret.of(words.toCharArray())) {
            vault.addSlot(account.number().value(), secret, account.role().standing());
        }
        return new FirstPassphrase(account.number(), account.name(), words);
    }

    private @Nullable Long worker(String name, Role role) {
        return role == Role.EVALUATOR ? null : Long.valueOf(staff.numberOf(name));
    }

    private void requireAnotherLead(Account account) {
        var leads = standings.leads();
        if (leads.contains(account.number()) && leads.size() < 2) {
            throw new LastLead(account.name());
        }
    }

    private Account require(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new UnknownUser(id.shown()));
    }

    private AccountId present() {
        return session.who().map(SignedIn::account).orElseThrow();
    }
}
