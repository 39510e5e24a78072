package org.handoff.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The kinds of field of the exchange format. */
final class Kinds {

    /** Any text. */
    static final Kind TEXT = (text, codes) -> Reading.of(text);
    /** A day. */
    static final Kind DAY = (text, codes) -> Dates.day(text);
    /** A day with hour and minute. */
    static final Kind MINUTE = (text, codes) -> Dates.minute(text);
    /** Several texts; upper and lower case make no difference between two of them. */
    static final Kind TEXTS = (text, codes) -> several(parts(text));
    /** Yes or no as the format writes it. */
    static final Kind FLAG = (text, codes) -> flag(text);
    /** An amount of something, with decimals. */
    static final Kind DECIMAL = (text, codes) -> decimal(text);
    /** Dollars and cents, kept as cents. */
    static final Kind MONEY = (text, codes) -> money(text);

    /** Doesn't know, prefers not to answer, not collected. */
    private static final Set<String> NOTHING_KNOWN = Set.of("8", "9", "99");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    /** What people put between several values where the format has a semicolon. */
    private static final String OTHER_SEPARATORS = "[,/|&+\\n]|\\band\\b";

    private Kinds() {
    }

    /** A whole number from nothing to {@code most}. */
    static Kind whole(long most) {
        return (text, codes) -> {
            if (!WHOLE.matcher(text).matches() || Long.parseLong(text) > most) {
                return Reading.refused("Expected a whole number from 0 to %d".formatted(most), Numbers.wholeFix(text, most));
            }
            return Reading.of(Long.valueOf(text));
        };
    }

    /** One code of a list. */
    static Kind code(String list) {
        return (text, codes) -> codes.read(list, text);
    }

    /** Several codes of a list. */
    static Kind codes(String list) {
        return (text, codes) -> {
            var read = new ArrayList<String>();
            for (String part : parts(text)) {
                var code = codes.read(list, part);
                if (code.isRefused()) {
                    var apart = Arrays.stream(part.split(OTHER_SEPARATORS)).map(String::strip).filter(it -> !it.isEmpty()).toList();
                    var meant = apart.size() > 1 && codes.all(list, List.of(part)).isEmpty() ? codes.all(list, apart)
                            : Optional.<List<String>>empty();
                    if (meant.isPresent()) {
                        return Reading.refused("Several values are separated by semicolons", "Write %s.".formatted(
                                text.replace(part, String.join(";", meant.get()))));
                    }
                    return parts(text).size() == 1 ? code
                            : Reading.refused("'%s': %s".formatted(Shown.of(part), code.rule()), code.fix());
                }
                read.add(String.valueOf(code.value()));
            }
            return read.size() > 1 && read.stream().anyMatch(NOTHING_KNOWN::contains)
                    ? Reading.refused("8, 9 and 99 say that nothing is known, so they stand alone",
                            "Keep either the number or the names.")
                    : several(read);
        };
    }

    private static Reading flag(String text) {
        return text.equals("0") || text.equals("1") ? Reading.of(Long.valueOf(text))
                : Reading.refused("Expected 0 for no or 1 for yes", YesNo.word(text)
                        .map(word -> word.equals("Yes") ? "Write 1." : "Write 0.")
                        .orElse("Write 0 or 1, or leave it empty if it was not recorded."));
    }

    private static Reading decimal(String text) {
        return AMOUNT.matcher(text).matches() ? Reading.of(Double.valueOf(text))
                : Reading.refused("Expected a number such as 0.5", "Write it with a point and without a unit.");
    }

    private static Reading money(String text) {
        return Numbers.DOLLARS.matcher(text).matches()
                ? Reading.of(new BigDecimal(text).movePointRight(2).longValueExact())
                : Reading.refused("Expected dollars such as 1200 or 1200.50",
                        Numbers.moneyFix(text));
    }

    private static Reading several(List<String> values) {
        return Reading.of(values.isEmpty() ? null : values);
    }

    /** The parts between semicolons, each once, in an order that does not depend on how they were typed. */
    private static List<String> parts(String text) {
        var each = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty()).forEach(each::add);
        return new ArrayList<>(each);
    }
}
