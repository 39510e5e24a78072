package org.handoff.vault;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The keys of a copy of a data file, such as a backup: who can open it, and whether what is sealed in it opens. */
@Component
public class CopyVault {

    private final KeysInHand inHand;
    private final Stretcher stretcher;
    private final SampleQueries samples;

    CopyVault(KeysInHand inHand, Stretcher stretcher, Sealing sealing) {
        this.inHand = inHand;
        this.stretcher = stretcher;
        this.samples = new SampleQueries(sealing);
    }

    /**
     * The keys of whoever is signed in.
     *
     * @throws org.handoff.shared.Refusal when nobody is
     */
    public CopyKeys inHand() {
        return new CopyKeys(inHand.ring().own());
    }

    /** Keys by the recovery key; empty when it is another program's. */
    public Optional<CopyKeys> of(Envelope envelope, RecoveryKey key) {
        try (var secret = key.secret()) {
            return of(envelope, Vault.RECOVERY, secret);
        }
    }

    /** Keys by the passphrase of somebody the envelope was wrapped for; empty when it is not theirs. */
    public Optional<CopyKeys> of(Envelope envelope, long account, Secret passphrase) {
        return envelope.own(account, passphrase, stretcher).map(CopyKeys::new);
    }

    /** The same for a copy without an envelope, by the slots in it. */
    public Optional<CopyKeys> of(JdbcTemplate copy, RecoveryKey key) {
        try (var secret = key.secret()) {
            return of(copy, Vault.RECOVERY, secret);
        }
    }

    /** The same for a copy without an envelope, by the slots in it. */
    public Optional<CopyKeys> of(JdbcTemplate copy, long account, Secret passphrase) {
        return KeyQueries.on(copy).slot(account).flatMap(slot -> slot.open(passphrase, stretcher))
                .map(CopyKeys::new);
    }

    /** Whether a copy has keys at all. */
    public boolean isMade(JdbcTemplate copy) {
        return KeyQueries.on(copy).anySlot();
    }

    /**
     * Opens rows by chance of every table with something sealed in it.
     *
     * @param most  how many rows of each table
     * @return how many values opened
     * @throws org.handoff.shared.Refusal when one does not open, or the keys open nothing in this copy
     */
    public long openSome(CopyKeys keys, JdbcTemplate copy, int most) {
        return samples.open(copy, ring(keys, copy), most);
    }

    private static Ring ring(CopyKeys keys, JdbcTemplate copy) {
        List<GroupKey> groups = KeyQueries.on(copy).grants(keys.own().owner()).stream()
                .flatMap(grant -> keys.own().openedIfTheirs(grant)
                        .map(key -> new GroupKey(grant.group(), grant.version(), key)).stream())
                .toList();
        if (groups.isEmpty()) {
            throw new CopyNotTheirs();
        }
        return new Ring(keys.own(), groups);
    }
}
