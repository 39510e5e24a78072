package org.handoff.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** One version of one group's key, ready for use. */
final class GroupKey {

    private static final int HEAD = 1 + Integer.BYTES;
    private static final byte FORMAT = 1;

    private final KeyGroup group;
    private final int version;
    private final byte[] key;
    private final Aead aead;
    private final Mac lookups;

    GroupKey(KeyGroup group, int version, byte[] key) {
        this.group = group;
        this.version = version;
        this.key = key;
        this.aead = Crypto.aead(key);
        this.lookups = Crypto.mac(key);
    }

    KeyGroup group() {
        return group;
    }

    int version() {
        return version;
    }

    Grant grantTo(PublicKeys grantee) {
        return grantee.grant(group, version, key);
    }

    /** One byte of format, four of version, then nonce, text and tag. */
    byte[] seal(String place, byte[] plain) {
        var sealed = Crypto.sure(() -> aead.encrypt(plain, bound(place, version)));
        return ByteBuffer.allocate(HEAD + sealed.length).put(FORMAT).putInt(version).put(sealed).array();
    }

    byte[] open(String place, byte[] sealed) throws GeneralSecurityException {
        return aead.decrypt(Arrays.copyOfRange(sealed, HEAD, sealed.length), bound(place, version));
    }

    byte[] lookup(String place, byte[] plain) {
        var message = (place + "\u0000").getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(message, message.length + plain.length);
        System.arraycopy(plain, 0, whole, message.length, plain.length);
        return Crypto.sure(() -> lookups.computeMac(whole));
    }

    /** A key for one more purpose, such as a whole file. */
    byte[] derived(String purpose) {
        return Crypto.derived(key, purpose);
    }

    /** Overwrites our own copy of the key. */
    void forget() {
        Arrays.fill(key, (byte) 0);
    }

    /** The version a value was sealed with; -1 when it is no sealed value. */
    static int versionOf(byte[] sealed) {
        return sealed.length > HEAD && sealed[0] == FORMAT ? ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt() : -1;
    }

    private static byte[] bound(String place, int version) {
        return (place + "\u0000" + version).getBytes(StandardCharsets.UTF_8);
    }
}
