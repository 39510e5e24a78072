package org.handoff.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a holder: one byte of format, 32 of a hash of the public keys, one with a bit for each group, one that is 1 for
 * somebody who may sign in, and the role in UTF-8. Before there were roles in it, it was the 32 bytes of the hash alone.
 *
 * @param fingerprint SHA-256 of the public keys
 * @param standing    what a program lead gave them; null in the form of before
 */
record Endorsement(byte[] fingerprint, @Nullable Standing standing) {

    private static final byte FORMAT = 2;
    private static final int HASH_BYTES = 32;
    private static final int HEAD = 1 + HASH_BYTES + 1 + 1;

    static Endorsement of(PublicKeys keys, Standing standing) {
        return new Endorsement(DigestUtils.sha256(keys.bytes()), standing);
    }

    /** Reads what {@link #bytes} wrote, or what was written before; empty for anything else. */
    static Optional<Endorsement> read(byte[] bytes) {
        if (bytes.length == HASH_BYTES) {
            return Optional.of(new Endorsement(bytes, null));
        }
        if (bytes.length <= HEAD || bytes[0] != FORMAT) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        var fingerprint = new byte[HASH_BYTES];
        buffer.get(fingerprint);
        int bits = buffer.get();
        boolean enabled = buffer.get() == 1;
        var groups = EnumSet.allOf(KeyGroup.class);
        groups.removeIf(group -> (bits & bit(group)) == 0);
        var role = StandardCharsets.UTF_8.decode(buffer).toString();
        return Optional.of(new Endorsement(fingerprint, new Standing(role, enabled, groups)));
    }

    byte[] bytes() {
        if (standing == null) {
            return fingerprint.clone();
        }
        var role = standing.role().getBytes(StandardCharsets.UTF_8);
        int bits = standing.groups().stream().mapToInt(Endorsement::bit).sum();
        return ByteBuffer.allocate(HEAD + role.length).put(FORMAT).put(fingerprint).put((byte) bits)
                .put((byte) (standing.enabled() ? 1 : 0)).put(role).array();
    }

    boolean fits(PublicKeys keys) {
        return MessageDigest.isEqual(DigestUtils.sha256(keys.bytes()), fingerprint);
    }

    private static int bit(KeyGroup group) {
        return switch (group) {
            case IDENTITY -> 1;
            case NARRATIVE -> 2;
            case AUDIT -> 4;
        };
    }
}
