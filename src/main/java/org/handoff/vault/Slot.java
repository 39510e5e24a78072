package org.handoff.vault;

import com.google.crypto.tink.Aead;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where somebody's own keys lie, sealed under what their passphrase gives. Each slot is kept twice with a checksum, so that
 * one damaged copy locks nobody out.
 *
 * @param owner      the account, or {@link Vault#RECOVERY}
 * @param salt       16 random bytes
 * @param cost       what one try costs
 * @param keyFile    whether a key file is needed, too
 * @param sealedKeys the personal keys under AES-256-GCM, bound to all of the above
 */
record Slot(long owner, byte[] salt, StretchCost cost, boolean keyFile, byte[] sealedKeys) {

    private static final int SALT_BYTES = 16;

    static Slot make(long owner, Secret secret, PersonalKeys keys, Stretcher stretcher, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var empty = new Slot(owner, salt, StretchCost.USUAL, secret.hasKeyFile(), new byte[0]);
        var plain = keys.bytes();
        try {
            var sealed = Crypto.sure(() -> empty.key(secret, stretcher).encrypt(plain, empty.bound()));
            return new Slot(owner, salt, empty.cost, empty.keyFile, sealed);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The keys inside; empty when the passphrase or the key file is another one. */
    Optional<PersonalKeys> open(Secret secret, Stretcher stretcher) {
        byte[] plain = new byte[0];
        try {
            plain = key(secret, stretcher).decrypt(sealedKeys, bound());
            return Optional.of(PersonalKeys.of(owner, plain));
        } catch (GeneralSecurityException wrong) {
            return Optional.empty();
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private Aead key(Secret secret, Stretcher stretcher) {
        var key = stretcher.stretch(secret, salt, cost);
        try {
            return Crypto.aead(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** What tells a damaged copy from a wrong passphrase. */
    byte[] checksum() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(bound());
        whole.writeBytes(sealedKeys);
        return DigestUtils.sha256(whole.toByteArray());
    }

    private byte[] bound() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write("handoff slot".getBytes(StandardCharsets.UTF_8));
            out.writeLong(owner);
            out.writeInt(cost.memoryKib());
            out.writeInt(cost.passes());
            out.writeInt(cost.lanes());
            out.writeBoolean(keyFile);
            out.write(salt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return "Slot[" + owner + "]";
    }
}
