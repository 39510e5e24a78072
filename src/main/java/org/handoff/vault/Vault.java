package org.handoff.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of the file: who holds which, taking them in hand, dropping them, changing them. Everything that changes the file
 * is part of the caller's transaction, so a process that is killed leaves the old keys or the new ones, never a mixture.
 */
@Component
@Transactional
public class Vault {

    /** The owner of the recovery key's slot: no account. */
    public static final long RECOVERY = 0;

    private final KeyQueries queries;
    private final KeysInHand inHand;
    private final Rotation rotation;
    private final Endorsements endorsements;
    private final Stretcher stretcher;
    private final ObjectProvider<EarlyStretch> early;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Vault(KeyQueries queries, KeysInHand inHand, Rotation rotation, Endorsements endorsements, Stretcher stretcher,
            ObjectProvider<EarlyStretch> early, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.inHand = inHand;
        this.rotation = rotation;
        this.endorsements = endorsements;
        this.stretcher = stretcher;
        this.early = early;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the file has keys yet. */
    @Transactional(readOnly = true)
    public boolean isMade() {
        return queries.anySlot();
    }

    /** Makes the keys of a new file, for its first account, which holds all, and for the recovery key, and takes them in hand. */
    public RecoveryKey make(long account, String role, Secret passphrase) {
        var recovery = RecoveryKey.random(random);
        var first = PersonalKeys.make(account);
        var spare = PersonalKeys.make(RECOVERY);
        var keys = EnumSet.allOf(KeyGroup.class).stream().map(group -> new GroupKey(group, 1, freshKey())).toList();
        keys.forEach(key -> queries.begin(key.group(), 1, clock.instant().toString()));
        var ring = new Ring(first, keys);
        for (PersonalKeys own : List.of(first, spare)) {
            var standing = own == spare ? Standing.RECOVERY : Standing.enabled(role, EnumSet.allOf(KeyGroup.class));
            queries.keep(Holder.endorsed(own.open(), standing, ring.newest(KeyGroup.IDENTITY)));
            keys.forEach(key -> queries.keep(key.grantTo(own.open())));
        }
        queries.keep(Slot.make(account, passphrase, first, stretcher, random));
        try (var secret = recovery.secret()) {
            queries.keep(Slot.make(RECOVERY, secret, spare, stretcher, random));
        }
        inHand.take(ring);
        events.publishEvent(new VaultOpened(true));
        return recovery;
    }

    /**
     * Takes an account's keys in hand.
     *
     * @return false when the passphrase or the key file is not theirs, or there is no such slot; each costs the same
     * @throws org.handoff.shared.Refusal when the slot is damaged
     */
    @Transactional(readOnly = true)
    public boolean unlock(long account, Secret passphrase) {
        var slot = queries.slot(account);
        if (slot.isEmpty()) {
            workInVain(passphrase);
            if (queries.hasSlot(account)) {
                throw new SlotDamaged(account);
            }
            return false;
        }
        Stretcher begunEarly = (secret, salt, cost) -> early.stream().flatMap(it -> it.key(secret, salt, cost).stream()).findFirst()
                .orElseGet(() -> stretcher.stretch(secret, salt, cost));
        var own = slot.get().open(passphrase, begunEarly);
        own.ifPresent(keys -> {
            var ring = inHand.of(keys);
            inHand.take(ring);
            events.publishEvent(new VaultOpened(ring.held().contains(KeyGroup.IDENTITY)));
        });
        return own.isPresent();
    }

    /** Does for somebody unknown what unlocking does for a user, so that the time tells nothing. */
    public void workInVain(Secret passphrase) {
        if (early.stream().anyMatch(EarlyStretch::inVain)) {
            return;
        }
        var salt = new byte[16];
        random.nextBytes(salt);
        stretcher.stretch(passphrase, salt, StretchCost.USUAL);
    }

    /** Takes every key in hand with the recovery key; false when it is another file's. */
    @Transactional(readOnly = true)
    public boolean unlockWithRecovery(RecoveryKey key) {
        try (var secret = key.secret()) {
            return unlock(RECOVERY, secret);
        }
    }

    /** Whether the recovery key is this file's; nothing is taken in hand. */
    @Transactional(readOnly = true)
    public boolean fits(RecoveryKey key) {
        try (var secret = key.secret()) {
            return fits(RECOVERY, secret);
        }
    }

    /** Whether the passphrase is that of the account; nothing is taken in hand. */
    @Transactional(readOnly = true)
    public boolean fits(long account, Secret passphrase) {
        return queries.slot(account).flatMap(slot -> slot.open(passphrase, stretcher)).isPresent();
    }

    /**
     * Makes keys and a slot for another account, or anew for one that lost its passphrase: what that signed stays signed, and what it
     * held is changed, so that nobody can put its former keys back.
     */
    public void addSlot(long account, Secret first, Standing standing) {
        var ring = inHand.ring();
        var own = PersonalKeys.make(account);
        var before = endorsements.of(account, ring);
        queries.close(account);
        queries.keep(Slot.make(account, first, own, stretcher, random));
        queries.keep(Holder.endorsed(before.map(it -> own.open().after(it.keys())).orElseGet(own::open), standing,
                ring.newest(KeyGroup.IDENTITY)));
        standing.groups().forEach(group -> queries.keep(ring.newest(group).grantTo(own.open())));
        before.filter(it -> it.standing().enabled()).ifPresent(it -> rotation.rotate(it.lostBy(standing.disabled()), ring));
    }

    /** Changes the passphrase of whoever holds the keys in hand. */
    public void changePassphrase(Secret fresh) {
        var own = inHand.ring().own();
        queries.keep(Slot.make(own.owner(), fresh, own, stretcher, random));
    }

    /** Gives an account exactly this. What it loses gets new keys, and everything under them is sealed anew. */
    public void setStanding(long account, Standing standing) {
        var ring = inHand.ring();
        var before = endorsements.require(account, ring);
        queries.keep(Holder.endorsed(before.keys(), standing, ring.newest(KeyGroup.IDENTITY)));
        for (KeyGroup group : KeyGroup.values()) {
            queries.withhold(account, group);
            if (standing.holds(group)) {
                queries.keep(ring.newest(group).grantTo(before.keys()));
            }
        }
        if (!standing.equals(before.standing())) {
            rotation.rotate(before.lostBy(standing), ring);
        }
    }

    /** Takes an account's slot and keys away, and makes new keys for all it held. An old copy of the file stays readable to it. */
    public void revoke(long account) {
        var ring = inHand.ring();
        var before = endorsements.of(account, ring);
        queries.close(account);
        before.ifPresent(it -> queries.keep(Holder.endorsed(it.keys(), it.standing().disabled(), ring.newest(KeyGroup.IDENTITY))));
        rotation.rotate(before.map(it -> it.lostBy(it.standing().disabled())).orElse(EnumSet.allOf(KeyGroup.class)), ring);
    }

    /** Makes new keys for every group and seals everything anew. */
    public void changeKeys() {
        rotation.rotate(EnumSet.allOf(KeyGroup.class), inHand.ring());
    }

    /** Draws a recovery key, which opens nothing yet. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public RecoveryKey drawRecovery() {
        return RecoveryKey.random(random);
    }

    /**
     * Puts a recovery key that was drawn in the place of the one before, and makes new keys for every group. The one before opens nothing
     * that is made from now on; what was signed with it can still be checked.
     */
    public void renewRecovery(RecoveryKey drawn) {
        boolean vouchedFor = endorsements.of(RECOVERY, inHand.ring()).isPresent();
        try (var secret = drawn.secret()) {
            addSlot(RECOVERY, secret, Standing.RECOVERY);
        }
        if (!vouchedFor) {
            changeKeys();
        }
    }

    /** Drops the keys; whoever kept something open in memory hears of it. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public void lock() {
        inHand.drop();
        events.publishEvent(new VaultShut());
    }

    /** Whether keys are in hand. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public boolean isOpen() {
        return inHand.orNone() != null;
    }

    /** Whether the keys in hand open a group. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public boolean holds(KeyGroup group) {
        var ring = inHand.orNone();
        return ring != null && ring.held().contains(group);
    }

    /** Whose keys are in hand. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public long openAs() {
        return inHand.ring().own().owner();
    }

    /** Signs with the key of whoever holds the keys in hand (Ed25519). */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public byte[] sign(byte[] message) {
        return inHand.ring().own().sign(message);
    }

    /**
     * What the signatures of all accounts are checked with; keys that somebody put into the file by hand are left out.
     *
     * @throws org.handoff.shared.Refusal when the keys in hand do not open names: only those tell real keys from others
     */
    @Transactional(readOnly = true)
    public Signatures signatures() {
        return Signatures.of(endorsements.known(inHand.ring()));
    }

    /** Wraps the key of a whole file so that each holder of names, and the recovery key, can open it elsewhere, without this file. */
    @Transactional(readOnly = true)
    public Envelope envelope(byte[] fileKey) {
        return new Envelope(endorsements.toGiveTo(inHand.ring()).stream().filter(it -> it.standing().holds(KeyGroup.IDENTITY))
                .map(Endorsements.Endorsed::keys)
                .map(keys -> new Envelope.Entry(queries.slot(keys.owner()).orElseThrow(() -> new SlotDamaged(keys.owner())),
                        keys.grant(KeyGroup.IDENTITY, Envelope.VERSION, fileKey)))
                .toList());
    }

    /** The key in an envelope, by somebody's passphrase; empty when it is not theirs. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public java.util.Optional<byte[]> open(Envelope envelope, long account, Secret passphrase) {
        return envelope.open(account, passphrase, stretcher);
    }

    /** The key in an envelope, by the recovery key; empty when it is another program's. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public java.util.Optional<byte[]> open(Envelope envelope, RecoveryKey key) {
        try (var secret = key.secret()) {
            return envelope.open(RECOVERY, secret, stretcher);
        }
    }

    private byte[] freshKey() {
        var key = new byte[Crypto.KEY_BYTES];
        random.nextBytes(key);
        return key;
    }
}
