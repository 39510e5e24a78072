package org.handoff.accounts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.handoff.accounts.RecoveryNoticeQueries.Event;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way in when every passphrase is lost. Whoever has the recovery key gives a program lead a new passphrase and is that lead
 * from then on. The log says that the recovery key was used, and is signed with it; the other leads are told when they sign in. A lead
 * makes a new one when somebody has the old one who should not.
 */
@Service
public class RecoveryKeys {

    private static final String RECOVER = "RecoveryKeys.recover";

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final RecoveryNoticeQueries notices;
    private final Entrance entrance;
    private final Session session;
    private final Attempts attempts;
    private final Passphrases passphrases;
    private final Vault vault;
    private final Standings standings;
    private final TransactionOperations transactions;
    private final Clock clock;

    RecoveryKeys(AccountRepository accounts, AccountQueries queries, RecoveryNoticeQueries notices, Entrance entrance, Session session,
            Attempts attempts, Passphrases passphrases, Vault vault, Standings standings, TransactionOperations transactions, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.notices = notices;
        this.entrance = entrance;
        this.session = session;
        this.attempts = attempts;
        this.passphrases = passphrases;
        this.vault = vault;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The names of the leads for whom a recovery key makes a new passphrase, whoever signed in last first; not empty. Nobody is signed in
     * from then on.
     *
     * @param lead  the only one wanted, or null for all
     * @throws org.handoff.shared.Refusal when it is another file's, the try comes too early, or no such lead may sign in
     */
    @Open("whoever has the recovery key has every name")
    public List<String> leads(RecoveryKey key, @Nullable String lead) {
        begin();
        requireKey(vault.fits(key));
        return (lead == null ? leads() : List.of(lead(lead))).stream().map(Account::name).toList();
    }

    /**
     * Gives a lead a new passphrase, and signs in as that lead in place of whoever was.
     *
     * @param lead     the lead's name; null will do where there is only one
     * @param keyFile  the file that the new passphrase opens the keys together with, or null
     * @return what the lead has to be told
     * @throws org.handoff.shared.Refusal when the key is another file's, the try comes too early, it is no lead who may sign in, or the
     *                                    passphrase is too weak; nothing is changed then
     */
    @Open("whoever has the recovery key has every name")
    public List<String> recover(RecoveryKey key, @Nullable String lead, Secret fresh, @Nullable Path keyFile) {
        begin();
        requireKey(vault.unlockWithRecovery(key));
        Account recovered;
        try {
            recovered = Objects.requireNonNull(transactions.execute(status -> withNewPassphrase(lead, fresh)));
        } finally {
            vault.lock();
        }
        return entrance.comeIn(recovered, fresh, keyFile);
    }

    /** Draws a recovery key for {@link #renew}, to be put on paper first: it opens nothing yet. */
    @Requires(Permission.DRAW_RECOVERY_KEY)
    public RecoveryKey draw() {
        return vault.drawRecovery();
    }

    /**
     * Puts a recovery key that was drawn in the place of the old one. Every other key is replaced, too, so that the old one opens nothing
     * that is made from now on; copies of the file from before stay readable to who kept it.
     */
    @Requires(Permission.RENEW_RECOVERY_KEY)
    public void renew(RecoveryKey drawn) {
        vault.renewRecovery(drawn);
        notices.tellTheOthers(Event.RENEWED, session.who().orElseThrow().account(), clock.instant());
    }

    private void begin() {
        if (!queries.any()) {
            throw new SignInFirst(false);
        }
        entrance.leave();
        attempts.begin(Attempts.RECOVERY_KEY);
    }

    private void requireKey(boolean fits) {
        if (!fits) {
            entrance.tell(RECOVER, null, false);
            throw new NotTheRecoveryKey();
        }
        attempts.forget(Attempts.RECOVERY_KEY);
    }

    private Account withNewPassphrase(@Nullable String name, Secret fresh) {
        var lead = name == null ? only(leads()) : lead(name);
        passphrases.require(fresh, List.of(lead.name(), "handoff"));
        standings.endorse(lead);
        standings.requireRole(lead);
        vault.addSlot(lead.number().value(), fresh, lead.role().standing());
        var recovered = accounts.save(lead.recovered());
        notices.tellTheOthers(Event.USED, lead.number(), clock.instant());
        entrance.tell(RECOVER, lead.number(), true);
        return recovered;
    }

    private static Account only(List<Account> leads) {
        if (leads.size() > 1) {
            throw NoLeadToRecover.unnamed(leads);
        }
        return leads.get(0);
    }

    private Account lead(String name) {
        var leads = leads();
        return leads.stream().filter(account -> account.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> NoLeadToRecover.named(name.strip(), queries.byName(name.strip()).orElse(null), leads));
    }

    private List<Account> leads() {
        var leads = queries.names().stream().map(name -> queries.byName(name).orElseThrow())
                .filter(account -> account.role() == Role.PROGRAM_LEAD).toList();
        if (leads.isEmpty()) {
            throw NoLeadToRecover.atAll();
        }
        return leads;
    }
}
