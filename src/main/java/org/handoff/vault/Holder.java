package org.handoff.vault;

import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Somebody keys can be granted to.
 *
 * @param keys        their public keys
 * @param endorsement sealed: what vouches for these keys and says what their owner was given. Whoever changes the file cannot put keys
 *                    of their own in, nor give themselves more
 */
record Holder(PublicKeys keys, byte[] endorsement) {

    private static final SealedColumn PLACE = new SealedColumn("key_holder", "endorsement");

    static Holder endorsed(PublicKeys keys, Standing standing, GroupKey by) {
        return new Holder(keys, by.seal(place(keys.owner()), Endorsement.of(keys, standing).bytes()));
    }

    /**
     * What vouches for these keys. Only what the newest key sealed counts: taking something away makes a new one, so that nobody can
     * put back what vouched for them before.
     */
    Optional<Endorsement> endorsement(Ring ring) {
        var key = ring.newest(KeyGroup.IDENTITY);
        if (GroupKey.versionOf(endorsement) != key.version()) {
            return Optional.empty();
        }
        try {
            return Endorsement.read(key.open(place(keys.owner()), endorsement)).filter(found -> found.fits(keys));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private static String place(long owner) {
        return PLACE + "\u0000" + owner;
    }
}
