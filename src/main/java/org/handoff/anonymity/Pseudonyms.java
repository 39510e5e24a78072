package org.handoff.anonymity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pseudonyms that only the holder of a key could make again: the first 16 characters of Base32(HMAC-SHA256(key, UUID)), the UUID
 * as its text of 36 characters. Never of a name, a date of birth or any number on paper. A key is of one export, and gone when
 * this is closed, unless it was given, as for a series whose yearly waves are to link.
 */
public final class Pseudonyms implements AutoCloseable {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int LENGTH = 16;

    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key;
    }

    /** Under a key of 256 bits drawn for this export alone. */
    public static Pseudonyms once() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }

    /**
     * Under the key of a series, which is kept elsewhere.
     *
     * @throws IllegalArgumentException when it has not 256 bits
     */
    public static Pseudonyms ofSeries(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has %d bytes, this one %d".formatted(KEY_BYTES, key.length));
        }
        return new Pseudonyms(key.clone());
    }

    /**
     * The pseudonym of a person.
     *
     * @throws IllegalStateException when closed
     */
    public String ofPerson(UUID person) {
        return of(person.toString());
    }

    /**
     * The pseudonym of something else, such as a household or a referral; it cannot be told from a person's.
     *
     * @param label  what it is
     * @throws IllegalStateException when closed
     */
    public String of(String label, UUID id) {
        return of(label + ":" + id);
    }

    private String of(String text) {
        if (isGone()) {
            throw new IllegalStateException("the key is gone");
        }
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return Base32.of(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII))).substring(0, LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }

    private boolean isGone() {
        int bits = 0;
        for (byte each : key) {
            bits |= each;
        }
        return bits == 0;
    }

    /** Overwrites the key. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
