package org.handoff.shared;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the known word that somebody most likely meant, for every <em>did you mean</em>. */
public final class Nearest {

    /** Shorter words than this are not held against a single word of a longer phrase: they are near to everything. */
    private static final int WORD = 4;

    private Nearest() {
    }

    /**
     * The known text nearest to the typed one, or nothing when all are too far off. Upper and lower case, hyphens, underscores
     * and single letters left out, doubled or swapped do not matter; one word of several is enough. Digits must agree: a wrong
     * number is not a misspelling of another one.
     *
     * @param known what could have been typed; of equally near ones the first wins
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        var wanted = plain(typed);
        @Nullable String best = null;
        int lowest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int score = score(wanted, plain(candidate));
            if (score < lowest) {
                best = candidate;
                lowest = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many slips lie between two texts, by the same rules for letters and digits; nothing when they are too far apart. */
    public static OptionalInt slips(String typed, String known) {
        int distance = distance(plain(typed), plain(known));
        return distance == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(distance / 10);
    }

    /** Ten for each edit, and more the later in the phrase the matching word stands. */
    private static int score(String wanted, String candidate) {
        int best = distance(wanted, candidate);
        if (wanted.length() < WORD) {
            return best;
        }
        var words = candidate.split(" ");
        for (int place = 0; place < words.length; place++) {
            int distance = words[place].startsWith(wanted) ? 0 : distance(wanted, words[place]);
            if (distance < Integer.MAX_VALUE) {
                best = Math.min(best, distance + Math.min(place + 1, 9));
            }
        }
        return best;
    }

    private static int distance(String wanted, String candidate) {
        if (!digits(wanted).equals(digits(candidate))) {
            return Integer.MAX_VALUE;
        }
        int edits = new DamerauLevenshteinDistance(allowed(wanted.length())).apply(wanted, candidate);
        return edits < 0 ? Integer.MAX_VALUE : 10 * edits;
    }

    private static int allowed(int length) {
        return length < 3 ? 0 : Math.min(1 + (length - 2) / 4, 3);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
