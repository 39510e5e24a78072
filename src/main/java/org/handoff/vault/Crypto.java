package org.handoff.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfMac;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The primitives in use, all of them Tink's: AES-256-GCM for values, HMAC-SHA-256 for look-ups, HKDF between them. */
final class Crypto {

    static final int KEY_BYTES = 32;

    private static final byte[] NONE = new byte[0];

    private Crypto() {
    }

    /** A step of a primitive. */
    interface Step<T> {
        T take() throws GeneralSecurityException;
    }

    /** Takes a step that fails only when the installation is broken. */
    static <T> T sure(Step<T> step) {
        try {
            return step.take();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A cryptographic step failed: " + broken.getClass().getSimpleName(), broken);
        }
    }

    /** AES-256-GCM with a random 96-bit nonce and a 128-bit tag. */
    static Aead aead(byte[] key) {
        return sure(() -> AesGcmJce.create(AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder().setKeySizeBytes(KEY_BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX).build())
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get())).build()));
    }

    /** HMAC-SHA-256 under a key of its own that is derived from a group's key. */
    static Mac mac(byte[] key) {
        return sure(() -> PrfMac.create(HmacKey.builder()
                .setParameters(HmacParameters.builder().setKeySizeBytes(KEY_BYTES).setTagSizeBytes(32)
                        .setVariant(HmacParameters.Variant.NO_PREFIX).setHashType(HmacParameters.HashType.SHA256).build())
                .setKeyBytes(SecretBytes.copyFrom(derived(key, "handoff look-up"), InsecureSecretKeyAccess.get())).build()));
    }

    /** A key for one more purpose (RFC 5869). */
    static byte[] derived(byte[] key, String purpose) {
        return sure(() -> Hkdf.computeHkdf("HmacSha256", key, NONE, purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
    }
}
