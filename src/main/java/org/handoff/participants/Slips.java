package org.handoff.participants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of names by how long they are, with the letters that they have: what may be a slip apart is seen without comparing letters one by one.
 */
final class Slips {

    /** A slip adds or drops a letter, and there are two at most. */
    private static final int FURTHER = 2;

    private final List<Words> byLength = new ArrayList<>();

    void add(String word, int name) {
        while (byLength.size() <= word.length()) {
            byLength.add(new Words());
        }
        byLength.get(word.length()).add(WrittenName.letters(word), name);
    }

    /** Forgets the words of a name. */
    void remove(int name) {
        byLength.forEach(words -> words.remove(name));
    }

    /** Adds every name with a word that may be that one with a slip. */
    void addNear(WrittenName name, BitSet found) {
        int length = name.joined().length();
        for (int other = Math.max(0, length - FURTHER); other <= Math.min(byLength.size() - 1, length + FURTHER); other++) {
            byLength.get(other).addNear(length, name.letters(), other, found);
        }
    }

    /** Words of one length. */
    private static final class Words {

        private static final int FIRST_ROOM = 16;

        private long[] letters = new long[FIRST_ROOM];
        private int[] names = new int[FIRST_ROOM];
        private int size;

        void add(long has, int name) {
            if (size == names.length) {
                letters = Arrays.copyOf(letters, size + size / 2);
                names = Arrays.copyOf(names, size + size / 2);
            }
            letters[size] = has;
            names[size++] = name;
        }

        void remove(int name) {
            for (int at = 0; at < size; at++) {
                if (names[at] == name) {
                    names[at] = names[--size];
                    letters[at--] = letters[size];
                }
            }
        }

        void addNear(int length, long has, int own, BitSet found) {
            for (int at = 0; at < size; at++) {
                if (Likeness.mayBeASlip(length, has, own, letters[at])) {
                    found.set(names[at]);
                }
            }
        }
    }
}
