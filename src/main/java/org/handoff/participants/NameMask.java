package org.handoff.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handoff.console.NamesOnScreen;
import org.springframework.stereotype.Component;

/**
 * Takes everybody's names, dates of birth and phone numbers off the screen. It looks at the text as it is shown and not at where
 * it comes from, so that a new command cannot forget it, and masks rather too much than too little: a word that is anybody's name
 * is masked wherever it stands.
 */
@Component
class NameMask implements NamesOnScreen {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final Pattern PART = Pattern.compile("(?<iso>(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d))"
            + "|(?<words>\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d{1,2} [A-Z][a-z]{2} \\d{4}\\b)"
            + "|(?<phone>(?<![\\d-])(?:\\+?1[-. ]?)?(?:\\(?\\d{3}\\)?[-. ]?)?\\d{3}[-. ]\\d{4}(?:-\\d{1,4})?(?![\\d-]))"
            + "|(?<name>[\\p{L}\\p{M}]{2,})");

    private final PeopleIndex index;

    NameMask(PeopleIndex index) {
        this.index = index;
    }

    @Override
    public String masked(String text) {
        return index.spoken().map(spoken -> PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(masked(part, spoken))))
                .orElse(text);
    }

    private static String masked(MatchResult part, SpokenNames spoken) {
        var text = part.group();
        if (part.group(4) != null) {
            return spoken.isName(text) ? text.substring(0, text.offsetByCodePoints(0, 1)) + "." : text;
        }
        if (part.group(3) != null) {
            return "[phone]";
        }
        var day = part.group(1) != null ? LocalDate.parse(text) : LocalDate.parse(text, IN_WORDS);
        return spoken.isBirthDate(day) ? "%ds".formatted(day.getYear() / 10 * 10) : text;
    }
}
