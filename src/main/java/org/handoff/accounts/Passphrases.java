package org.handoff.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handoff.vault.Secret;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a passphrase must be, after NIST SP 800-63B-4: long, and none of those that are tried first. Any character will do, and
 * none is asked for. Which are tried first is judged by zxcvbn, whose lists of common passwords, names and words are part of it.
 */
@Component
public class Passphrases {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 256;
    /** As many tries as somebody with a copy of the file may afford; each costs 128 MiB and three passes. */
    private static final double TRIED_EARLY = 1e10;
    private static final int JUDGED = 64;
    /** So many letters must be left when the words that anybody would try are taken out. */
    private static final int OF_ITS_OWN = 8;
    private static final int WORDS = 6;

    private final SecureRandom random = new SecureRandom();

    /**
     * A passphrase made for somebody.
     *
     * @param bits  how many bits of chance are in it
     */
    public record Generated(String words, int bits) {

        @Override
        public String toString() {
            return "[secret]";
        }
    }

    /**
     * Refuses a passphrase that is too short or too easily guessed.
     *
     * @param context  words that somebody who knows the user would try: the user's name, the program's
     */
    public void require(Secret passphrase, List<String> context) {
        int length = passphrase.length();
        if (length < SHORTEST) {
            throw new WeakPassphrase("A passphrase has %d characters or more; that was %d. A few words are easy to remember.".formatted(SHORTEST, length));
        }
        if (length > LONGEST) {
            throw new WeakPassphrase("A passphrase has %d characters at most; that was %d.".formatted(LONGEST, length));
        }
        var characters = passphrase.characters();
        try {
            var judged = CharBuffer.wrap(characters, 0, Math.min(characters.length, JUDGED));
            if (left(judged, words(context)) < OF_ITS_OWN) {
                throw new WeakPassphrase("That passphrase is made of your name or the program's. Take words that have nothing to do with you.");
            }
            if (new Zxcvbn().measure(judged, words(context)).getGuesses() < TRIED_EARLY) {
                throw new WeakPassphrase("That passphrase is among the first to be tried: a common one, one thing repeated, or made of names. Take several words that do not belong together.");
            }
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /** A passphrase of six words out of 7,776, drawn by chance. */
    public Generated generate() {
        var words = wordList();
        var drawn = random.ints(WORDS, 0, words.size()).mapToObj(words::get).toList();
        return new Generated(String.join(" ", drawn), (int) (WORDS * Math.log(words.size()) / Math.log(2)));
    }

    private static List<String> words(List<String> context) {
        return context.stream().flatMap(text -> Arrays.stream((text + " " + text.replace(" ", "")).toLowerCase(Locale.ROOT).split("\\s+")))
                .distinct().toList();
    }

    private static int left(CharBuffer judged, List<String> context) {
        var rest = judged.toString().toLowerCase(Locale.ROOT);
        for (String word : context) {
            rest = rest.replace(word, "");
        }
        return (int) rest.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** EFF's long list; where it is from stands in its first lines. */
    private static List<String> wordList() {
        try {
            return new ClassPathResource("words.txt", Passphrases.class).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
