package org.handoff.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over values in order, each with its type and its length before it: no two rows of values are encoded alike, whatever
 * stands in them.
 */
final class CanonicalHash {

    private static final byte NOTHING = 0;
    private static final byte NUMBER = 1;
    private static final byte TEXT = 2;

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    /** @param purpose what is hashed, so that a hash of one thing is never one of another */
    CanonicalHash(String purpose) {
        add(purpose);
    }

    CanonicalHash add(@Nullable String text) {
        if (text == null) {
            digest.update(NOTHING);
            return this;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(TEXT);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    CanonicalHash add(@Nullable Long number) {
        if (number == null) {
            digest.update(NOTHING);
            return this;
        }
        digest.update(NUMBER);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    String inHex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
