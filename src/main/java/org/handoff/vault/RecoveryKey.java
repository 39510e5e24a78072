package org.handoff.vault;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The key that opens the file when every passphrase is lost: 256 random bits in two halves, each written as 30 letters and
 * digits (Crockford's base 32, which has no I, L, O or U) of which the last ones tell a slip of the pen.
 */
public final class RecoveryKey {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 16;
    private static final int CHECK = 2;
    private static final int LETTERS = 30;

    private final byte[] key;

    private RecoveryKey(byte[] key) {
        this.key = key;
    }

    static RecoveryKey random(SecureRandom random) {
        var key = new byte[2 * HALF];
        random.nextBytes(key);
        return new RecoveryKey(key);
    }

    /**
     * Reads what somebody typed off the paper; blanks, dashes and lower case do not matter.
     *
     * @throws org.handoff.shared.Refusal when a half has a slip in it, or they are swapped
     */
    public static RecoveryKey read(String first, String second) {
        var key = Arrays.copyOf(half(first, 1), 2 * HALF);
        System.arraycopy(half(second, 2), 0, key, HALF, HALF);
        return new RecoveryKey(key);
    }

    /**
     * Reads the file that {@code setup} wrote both halves to.
     *
     * @throws org.handoff.shared.Refusal when it cannot be read, or holds no recovery key
     */
    public static RecoveryKey read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return read(half(lines, "First half:", file), half(lines, "Second half:", file));
        } catch (IOException unreadable) {
            throw new RecoveryFileUnreadable(file);
        }
    }

    private static String half(List<String> lines, String label, Path file) {
        return lines.stream().filter(line -> line.contains(label)).findFirst()
                .map(line -> line.substring(line.indexOf(label) + label.length()).strip()).orElseThrow(() -> new RecoveryFileUnreadable(file));
    }

    /** The first half, in groups of five. */
    public String firstHalf() {
        return written(Arrays.copyOfRange(key, 0, HALF), 1);
    }

    /** The second half, in groups of five. */
    public String secondHalf() {
        return written(Arrays.copyOfRange(key, HALF, 2 * HALF), 2);
    }

    /** The key as what a slot opens with. The caller closes it. */
    Secret secret() {
        return Secret.of(key);
    }

    private static String written(byte[] half, int number) {
        var whole = Arrays.copyOf(half, HALF + CHECK);
        System.arraycopy(check(half, number), 0, whole, HALF, CHECK);
        var rest = new BigInteger(1, whole);
        var text = new StringBuilder();
        for (int letter = 0; letter < LETTERS; letter++) {
            text.insert(0, DIGITS.charAt(rest.intValue() & 31)).insert(0, letter % 5 == 4 && letter < LETTERS - 1 ? "-" : "");
            rest = rest.shiftRight(5);
        }
        return text.toString();
    }

    private static byte[] half(String typed, int number) {
        var letters = typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        var value = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            value = value.shiftLeft(5).or(BigInteger.valueOf(Math.max(0, DIGITS.indexOf(letter))));
        }
        var bytes = value.toByteArray();
        var whole = new byte[HALF + CHECK];
        if (letters.length() != LETTERS || value.bitLength() > whole.length * Byte.SIZE || letters.contains("U")) {
            throw new RecoveryKeyMistyped(number, letters.length());
        }
        int from = Math.max(0, bytes.length - whole.length);
        System.arraycopy(bytes, from, whole, whole.length - (bytes.length - from), bytes.length - from);
        var half = Arrays.copyOf(whole, HALF);
        if (!Arrays.equals(check(half, number), Arrays.copyOfRange(whole, HALF, HALF + CHECK))) {
            throw new RecoveryKeyMistyped(number, letters.length());
        }
        return half;
    }

    private static byte[] check(byte[] half, int number) {
        var numbered = Arrays.copyOf(half, HALF + 1);
        numbered[HALF] = (byte) number;
        return Arrays.copyOf(DigestUtils.sha256(numbered), CHECK);
    }

    @Override
    public String toString() {
        return "[recovery key]";
    }
}
