package org.handoff.letters;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.springframework.stereotype.Component;

/** Takes the names of other participants out of what was written about one. */
@Component
class OtherPeople {

    static final String SOMEBODY = "[another person]";
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}’'-]*\\p{L}");
    private static final int SHORTEST = 3;

    private final ParticipantDirectory directory;

    OtherPeople(ParticipantDirectory directory) {
        this.directory = directory;
    }

    /** The words that name somebody else than this person, in small letters without accents. */
    Set<String> besides(ParticipantId person) {
        var others = new HashSet<String>();
        var own = new HashSet<String>();
        directory.recent(Integer.MAX_VALUE).forEach(row -> Stream.of(row.name(), row.aliases() == null ? "" : row.aliases())
                .flatMap(names -> Stream.of(folded(names).split("[^\\p{L}’'-]+"))).filter(word -> word.length() >= SHORTEST)
                .forEach(word -> (row.id().equals(person) ? own : others).add(word)));
        others.removeAll(own);
        return others;
    }

    /** A text without them. A word that is a name and begins with a capital goes, whatever it meant there. */
    static String without(Set<String> names, String text) {
        return NAME.matcher(text).replaceAll(found -> names.contains(folded(found.group())) ? SOMEBODY
                : Matcher.quoteReplacement(found.group()));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
