package org.handoff.anonymity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds any of many texts in a long one, in one pass for each length that they have. */
final class Residue {

    /** Shorter ones would be found everywhere. */
    private static final int SHORTEST = 4;
    private static final long BASE = 1_000_003;

    private final Map<Integer, Map<Long, Set<String>>> byLength = new HashMap<>();

    Residue(Set<String> forbidden) {
        forbidden.stream().map(text -> text.strip().toLowerCase(Locale.ROOT)).filter(text -> text.length() >= SHORTEST)
                .forEach(text -> byLength.computeIfAbsent(text.length(), none -> new HashMap<>())
                        .computeIfAbsent(hash(text, text.length()), none -> new HashSet<>()).add(text));
    }

    boolean isIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return byLength.entrySet().stream().anyMatch(length -> isIn(lower, length.getKey(), length.getValue()));
    }

    private static boolean isIn(String text, int length, Map<Long, Set<String>> wanted) {
        if (text.length() < length) {
            return false;
        }
        long leaving = 1;
        for (int i = 1; i < length; i++) {
            leaving *= BASE;
        }
        long hash = hash(text, length);
        for (int from = 0; ; from++) {
            var alike = wanted.get(hash);
            if (alike != null && alike.contains(text.substring(from, from + length))) {
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
