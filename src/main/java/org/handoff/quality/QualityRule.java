package org.handoff.quality;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule of {@code config/quality/rules.yml}.
 *
 * @param rule      its name
 * @param wording   what is wrong, as staff read it
 * @param severity  {@code missing}, {@code late} or {@code contradiction}
 * @param of        what its findings are a share of
 * @param fix       the command that puts a finding right, with its values in braces
 * @param otherwise  what else it may be, in words with the command for that; empty when the fix is all there is to type
 * @param norm      the percentage from which a share is too high, or null
 */
public record QualityRule(String rule, String wording, String severity, String of, String fix, String otherwise,
        @Nullable Integer norm) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The command with the values of a finding; a value that is not recorded is asked for in capitals. */
    String fix(Map<String, @Nullable String> values) {
        return filled(fix, values);
    }

    /** The words on what else it may be, filled in alike. */
    String otherwise(Map<String, @Nullable String> values) {
        return filled(otherwise, values);
    }

    private static String filled(String words, Map<String, @Nullable String> values) {
        return PLACE.matcher(words).replaceAll(place -> {
            var value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? "DATE" : value);
        });
    }
}
