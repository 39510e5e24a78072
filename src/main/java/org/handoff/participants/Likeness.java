package org.handoff.participants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much two names are like each other: the same, a short form, a part, the same sound (Double Metaphone), a slip of the pen
 * (Damerau and Levenshtein's distance). Names are folded before: lower case, without accents.
 */
@Component
class Likeness {

    /** Degrees: what a worker takes for the same name comes before what only a machine does. */
    private static final double SHORT = 0.92;
    private static final double PART = 0.9;
    private static final double SOUND = 0.86;
    private static final double SPELLING = 0.82;
    /** Shorter words sound and look like too many others. */
    private static final int SOUNDING = 3;
    private static final int MISSPELLED = 4;
    private static final int TWO_SLIPS = 8;
    /** Four letters of sound, as usual, make one of Christian and Christensen. */
    private static final int SOUND_LETTERS = 8;

    private final ShortForms shortForms;
    private final Map<String, Set<String>> sounds = new ConcurrentHashMap<>();
    private final Map<String, WrittenName> written = new ConcurrentHashMap<>();
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private final DamerauLevenshteinDistance oneSlip = new DamerauLevenshteinDistance(1);
    private final DamerauLevenshteinDistance twoSlips = new DamerauLevenshteinDistance(2);

    Likeness(ShortForms shortForms) {
        this.shortForms = shortForms;
        metaphone.setMaxCodeLen(SOUND_LETTERS);
    }

    /** Forgets how names are written and what they sound like. */
    void forget() {
        sounds.clear();
        written.clear();
    }

    /** Two names of a person, each perhaps of several words; nothing is like nothing. */
    NameMatch ofNames(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return NameMatch.NONE;
        }
        return ofNames(written.computeIfAbsent(one, this::written), written.computeIfAbsent(other, this::written));
    }

    /** The same of two names in the forms in which they are compared. */
    NameMatch ofNames(WrittenName mine, WrittenName theirs) {
        if (mine.folded().equals(theirs.folded()) || mine.joined().equals(theirs.joined())) {
            return NameMatch.SAME;
        }
        var best = ofWords(mine, theirs);
        if (mine.parts().size() > 1 || theirs.parts().size() > 1) {
            for (String part : mine.parts()) {
                best = best.or(part.length() >= SOUNDING && theirs.parts().contains(part) ? new NameMatch(PART, Why.PART) : NameMatch.NONE);
            }
        }
        return best;
    }

    /** A name in the forms in which it is compared. */
    WrittenName written(String name) {
        return WrittenName.of(name, this::sounds);
    }

    /** Two names, each taken for one word. */
    NameMatch ofWords(WrittenName one, WrittenName other) {
        if (one.joined().equals(other.joined())) {
            return NameMatch.SAME;
        }
        if (shortForms.join(one.joined(), other.joined())) {
            return new NameMatch(SHORT, Why.SHORT_FORM);
        }
        if (one.joined().length() >= SOUNDING && other.joined().length() >= SOUNDING && !Collections.disjoint(one.sounds(), other.sounds())) {
            return new NameMatch(SOUND, Why.SOUND);
        }
        return isASlip(one, other) ? new NameMatch(SPELLING, Why.SPELLING) : NameMatch.NONE;
    }

    /** What a folded name may sound like: one or two codes, none for a name without consonants. */
    Set<String> sounds(String word) {
        return sounds.computeIfAbsent(word, this::sound);
    }

    /** The same, not kept. */
    Set<String> sound(String word) {
        var letters = joined(word);
        var codes = new ArrayList<String>();
        for (boolean alternate : new boolean[] {false, true}) {
            var code = metaphone.doubleMetaphone(letters, alternate);
            if (code != null && !code.isEmpty()) {
                codes.add(code);
            }
        }
        return Set.copyOf(codes);
    }

    private boolean isASlip(WrittenName one, WrittenName other) {
        int shorter = Math.min(one.joined().length(), other.joined().length());
        return mayBeASlip(one.joined().length(), one.letters(), other.joined().length(), other.letters())
                && (shorter >= TWO_SLIPS ? twoSlips : oneSlip).apply(one.joined(), other.joined()) >= 0;
    }

    /** Whether two words of so many letters may be a slip apart, by which letters they have and how often. */
    static boolean mayBeASlip(int length, long letters, int otherLength, long otherLetters) {
        int shorter = Math.min(length, otherLength);
        // a slip changes at most one letter into another
        return shorter >= MISSPELLED && Math.abs(length - otherLength) <= 2
                && Long.bitCount(letters ^ otherLetters) <= (shorter >= TWO_SLIPS ? 4 : 2);
    }

    /** The names that stand in one line with a folded one as short forms, itself among them. */
    Set<String> shortForms(String folded) {
        return shortForms.with(folded);
    }

    /** The words of a folded name. */
    static List<String> parts(String folded) {
        return List.of(folded.split("[\\s-]+"));
    }

    /** Whether {@link #parts} parts words there. */
    static boolean isBetweenWords(char letter) {
        return letter == ' ' || letter == '-' || letter >= '\t' && letter <= '\r';
    }

    /** {@code De la Cruz} and {@code Delacruz}, {@code O'Neil} and {@code ONeil} are written either way. */
    static String joined(String folded) {
        boolean bare = true;
        for (int at = 0; at < folded.length() && bare; at++) {
            bare = Character.isLetterOrDigit(folded.charAt(at));
        }
        return bare ? folded : folded.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
