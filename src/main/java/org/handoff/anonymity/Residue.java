package org.handoff.anonymity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds any of many texts in a long one, in one pass for each length that they have. */
final class Residue {

    /** Shorter ones would be found everywhere. */
    private static final int SHORTEST = 4;
    private static final long BASE = 1_000_003;

    private final Map<Integer, Wanted> byLength = new HashMap<>();
    private final UnaryOperator<String> spelt;

    /** @param spelt  how texts are compared: as they are written, or in small letters */
    private Residue(Set<String> forbidden, UnaryOperator<String> spelt) {
        this.spelt = spelt;
        forbidden.stream().map(text -> spelt.apply(text.strip())).filter(text -> text.length() >= SHORTEST)
                .forEach(text -> byLength.computeIfAbsent(text.length(), none -> new Wanted()).add(text));
    }

    /** Whatever the case of letters. */
    static Residue of(Set<String> forbidden) {
        return new Residue(forbidden, text -> text.toLowerCase(Locale.ROOT));
    }

    /** As they are written. */
    static Residue asWritten(Set<String> forbidden) {
        return new Residue(forbidden, text -> text);
    }

    boolean isIn(String text) {
        var compared = spelt.apply(text);
        return byLength.entrySet().stream().anyMatch(length -> isIn(compared, length.getKey(), length.getValue()));
    }

    /** Texts of one length by their hashes; most hashes of a long text are seen to be none of these by a few bits of them. */
    private static final class Wanted {

        private static final int BITS = 1 << 20;

        private final Map<Long, Set<String>> byHash = new HashMap<>();
        private final BitSet bits = new BitSet(BITS);

        void add(String text) {
            long hash = hash(text, text.length());
            byHash.computeIfAbsent(hash, none -> new HashSet<>()).add(text);
            bits.set(bit(hash));
        }

        boolean has(long hash, String text, int from, int to) {
            return bits.get(bit(hash)) && byHash.getOrDefault(hash, Set.of()).contains(text.substring(from, to));
        }

        private static int bit(long hash) {
            return (int) (hash >>> 20 ^ hash) & BITS - 1;
        }
    }

    private static boolean isIn(String text, int length, Wanted wanted) {
        if (text.length() < length) {
            return false;
        }
        long leaving = 1;
        for (int i = 1; i < length; i++) {
            leaving *= BASE;
        }
        long hash = hash(text, length);
        for (int from = 0; ; from++) {
            if (wanted.has(hash, text, from, from + length)) {
                return true;
            }
            if (from + length == text.length()) {
                return false;
            }
            hash = (hash - text.charAt(from) * leaving) * BASE + text.charAt(from + length);
        }
    }

    private static long hash(String text, int length) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }
}
