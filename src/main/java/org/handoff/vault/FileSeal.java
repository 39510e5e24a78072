package org.handoff.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.util.SecretBytes;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * Seals a whole file with Tink's AES-256-GCM-HKDF in segments of a mebibyte: no byte of it can be changed, moved, added or cut
 * off without being found.
 */
public final class FileSeal {

    private static final int SEGMENT = 1 << 20;

    private FileSeal() {
    }

    /** A key for one file, by chance. */
    public static byte[] freshKey() {
        var key = new byte[Crypto.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * A stream that seals what is written to it. Only closing it writes the end; what it writes to stays open.
     *
     * @param bound  what stands in clear before it, and must not be changed either
     */
    public static OutputStream seal(byte[] key, byte[] bound, OutputStream into) throws IOException {
        try {
            return stream(key).newEncryptingStream(new Unclosed(into), bound);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A cryptographic step failed", broken);
        }
    }

    /** A stream of what was sealed. Reading throws an IOException where something was changed or cut off. */
    public static InputStream open(byte[] key, byte[] bound, InputStream from) throws IOException {
        try {
            return stream(key).newDecryptingStream(from, bound);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A cryptographic step failed", broken);
        }
    }

    private static StreamingAead stream(byte[] key) {
        return Crypto.sure(() -> AesGcmHkdfStreaming.create(AesGcmHkdfStreamingKey.create(
                AesGcmHkdfStreamingParameters.builder().setKeySizeBytes(Crypto.KEY_BYTES)
                        .setDerivedAesGcmKeySizeBytes(Crypto.KEY_BYTES)
                        .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                        .setCiphertextSegmentSizeBytes(SEGMENT).build(),
                SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))));
    }

    /** The sealing stream closes what it writes to; the file is still needed then. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
