package org.handoff.participants;

import java.util.List;

/**
 * A name in the forms in which it is compared.
 *
 * @param name     as it is written
 * @param folded   lower case, without accents
 * @param joined   folded and in one word
 * @param parts    the folded words
 * @param letters  one bit for each letter in it
 */
record WrittenName(String name, String folded, String joined, List<String> parts, int letters) {

    private static final int BITS = 31;

    static WrittenName of(String name) {
        var folded = IndexedPerson.folded(name);
        var joined = Likeness.joined(folded);
        return new WrittenName(name, folded, joined, Likeness.parts(folded), letters(joined));
    }

    /** One bit for each letter of a folded word, two seldom ones may share one. */
    static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << word.charAt(at) % BITS;
        }
        return letters;
    }
}
