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
 * @param norm      the percentage from which a share is too high, or null
 */
public record QualityRule(String rule, String wording, String severity, String of, String fix, @Nullable Integer norm) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The command with the values of a finding; a value that is not recorded is asked for in capitals. */
    String fix(Map<String, @Nullable String> values) {
        return PLACE.matcher(fix).replaceAll(place -> {
            var value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? "DATE" : value);
        });
    }
}
