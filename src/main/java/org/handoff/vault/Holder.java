package org.handoff.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Somebody keys can be granted to.
 *
 * @param keys        their public keys
 * @param endorsement a sealed fingerprint of them: whoever changes the file cannot put keys of their own in
 */
record Holder(PublicKeys keys, byte[] endorsement) {

    private static final SealedColumn PLACE = new SealedColumn("key_holder", "endorsement");

    static Holder endorsed(PublicKeys keys, GroupKey by) {
        return new Holder(keys, by.seal(place(keys.owner()), DigestUtils.sha256(keys.bytes())));
    }

    boolean isEndorsed(Ring ring) {
        try {
            var key = ring.of(KeyGroup.IDENTITY, GroupKey.versionOf(endorsement));
            return key.isPresent() && MessageDigest.isEqual(DigestUtils.sha256(keys.bytes()),
                    key.get().open(place(keys.owner()), endorsement));
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private static String place(long owner) {
        return PLACE + "\u0000" + owner;
    }
}
