package org.handoff.participants;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A name in the forms in which it is compared.
 *
 * @param name     as it is written
 * @param folded   lower case, without accents
 * @param joined   folded and in one word
 * @param parts    the folded words
 * @param letters  one bit for each letter in it, counted up to three times
 * @param sounds   what it may sound like, in one word
 */
record WrittenName(String name, String folded, String joined, List<String> parts, long letters, Set<String> sounds) {

    /** Each letter has so many bits, of which as many are set as it is there times. */
    private static final int TIMES = 3;
    private static final int LETTERS = Long.SIZE / TIMES;

    static WrittenName of(String name, Function<String, Set<String>> sounds) {
        var folded = IndexedPerson.folded(name);
        var joined = Likeness.joined(folded);
        return new WrittenName(name, folded, joined, Likeness.parts(folded), letters(joined), sounds.apply(joined));
    }

    /** One bit for each letter of a folded word, up to three times; some letters share theirs. One letter more or less changes one bit at most. */
    static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            long first = 1L << word.charAt(at) % LETTERS * TIMES;
            long second = (letters & first) << 1;
            letters |= first | second | (letters & second) << 1;
        }
        return letters;
    }
}
