package org.handoff.participants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of everybody's names, folded, and everybody's dates of birth: what must not be read off a screen or out of a note. */
final class SpokenNames {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    /** Words of street names that name nobody by themselves. */
    private static final Set<String> BINDING = Set.of("the", "of", "and", "de", "la", "el", "da", "van", "von", "in", "on", "at", "to",
            "from", "is", "no", "an", "by", "my");

    private final Set<String> words = new HashSet<>();
    private final Set<LocalDate> births = new HashSet<>();

    SpokenNames(Collection<String> names, Collection<LocalDate> births) {
        names.forEach(this::add);
        this.births.addAll(births);
    }

    private void add(String name) {
        for (String word : BETWEEN.split(IndexedPerson.folded(name))) {
            if (word.length() > 1 && !BINDING.contains(word)) {
                words.add(word);
            }
        }
    }

    boolean isName(String word) {
        return words.contains(IndexedPerson.folded(word));
    }

    boolean isBirthDate(LocalDate day) {
        return births.contains(day);
    }

    /** The words of a text that are names and are written like names. */
    List<String> namesIn(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)))
                .filter(word -> isName(word) && !OrdinaryWords.isOne(word.toLowerCase(Locale.ROOT))).distinct().toList();
    }
}
