package org.handoff.erasure;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody can be told by: names, aliases, numbers of other systems.
 *
 * @param keys  the keys under which the spreadsheets of imports held the person's records
 */
record Names(Pattern any, Set<String> keys) {

    static Names of(Collection<String> names, Set<String> keys) {
        var alternatives = names.stream().map(Names::folded).distinct().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Names(Pattern.compile("(?<![\\p{L}\\p{N}])(" + (alternatives.isEmpty() ? "(?!)" : alternatives) + ")(?![\\p{L}\\p{N}])"), keys);
    }

    /** Whether a text has one of them in it as a whole word, with or without accents, in upper or lower case. */
    boolean areIn(String text) {
        return any.matcher(folded(text)).find();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "[names]";
    }
}
