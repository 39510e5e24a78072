package org.handoff.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A passphrase or another secret a key is made from. It is never a {@code String} for longer than normalising takes, and it
 * is overwritten when closed; copies that the collector made are beyond reach, so this is care, not a promise.
 */
public final class Secret implements AutoCloseable {

    private static final int LONGEST_FILE = 4096;

    private final byte[] bytes;
    private final byte[] keyFile;

    private Secret(byte[] bytes, byte[] keyFile) {
        this.bytes = bytes;
        this.keyFile = keyFile;
    }

    /**
     * A typed passphrase. However an accent was typed, the secret is the same: Unicode normalisation form C, in UTF-8.
     *
     * @param typed  overwritten
     */
    public static Secret of(char[] typed) {
        try {
            var normal = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC);
            return new Secret(normal.getBytes(StandardCharsets.UTF_8), new byte[0]);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /**
     * The passphrase in the first line of a file.
     *
     * @throws org.handoff.shared.Refusal when the file cannot be read as text
     */
    public static Secret of(Path file) {
        byte[] read = contents(file, LONGEST_FILE);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(read)).toString();
            return of(text.lines().findFirst().orElse("").toCharArray());
        } catch (CharacterCodingException notText) {
            throw new SecretFileUnreadable(file, "is not UTF-8 text");
        } finally {
            Arrays.fill(read, (byte) 0);
        }
    }

    static Secret of(byte[] bytes) {
        return new Secret(bytes.clone(), new byte[0]);
    }

    /**
     * The same secret, which from now on opens only together with a key file; this one is closed.
     *
     * @param file any file that does not change, such as one on a stick; with null this one stays as it is
     * @throws org.handoff.shared.Refusal when it cannot be read, or is longer than a mebibyte
     */
    public Secret withKeyFile(@Nullable Path file) {
        if (file == null) {
            return this;
        }
        try (var alone = this) {
            return new Secret(alone.bytes.clone(), DigestUtils.sha256(contents(file, 1 << 20)));
        }
    }

    private static byte[] contents(Path file, int longest) {
        try {
            if (Files.size(file) > longest) {
                throw new SecretFileUnreadable(file, "is longer than " + longest + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new SecretFileUnreadable(file, "cannot be read");
        }
    }

    /** How many characters it has, as a person counts them: Unicode code points. */
    public int length() {
        int characters = 0;
        for (byte unit : bytes) {
            characters += (unit & 0xC0) == 0x80 ? 0 : 1;
        }
        return characters;
    }

    /** The characters, for comparing with a list of bad ones. The caller overwrites the copy. */
    public char[] characters() {
        var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        var characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        return characters;
    }

    /** Whether another is the same, key file and all; takes the same time wherever they differ. */
    public boolean sameAs(Secret other) {
        return java.security.MessageDigest.isEqual(bytes, other.bytes)
                && java.security.MessageDigest.isEqual(keyFile, other.keyFile);
    }

    boolean hasKeyFile() {
        return keyFile.length > 0;
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] keyFile() {
        return keyFile;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(keyFile, (byte) 0);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
