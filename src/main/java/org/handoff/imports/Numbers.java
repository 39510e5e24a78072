package org.handoff.imports;

import java.util.regex.Pattern;

/** What somebody may have meant who wrote a number otherwise than the exchange format does. */
final class Numbers {

    /** Dollars, with cents or without. */
    static final Pattern DOLLARS = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");

    private static final Pattern WITH_ITS_UNIT = Pattern.compile("(\\d{1,9})(\\.0+)?\\s*(m|min|mins|minute|minutes|times|x)?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(\\d{1,2}):([0-5]\\d)(:00)?");
    private static final int MINUTES_OF_AN_HOUR = 60;

    private Numbers() {
    }

    /** For a whole number from nothing to {@code most}. */
    static String wholeFix(String text, long most) {
        var unit = WITH_ITS_UNIT.matcher(text);
        if (unit.matches()) {
            return Long.parseLong(unit.group(1)) <= most ? "Write %s.".formatted(unit.group(1)) : "Correct the number.";
        }
        var clock = HOURS_AND_MINUTES.matcher(text);
        if (clock.matches()) {
            return "Write minutes alone: %d, if %s is hours and minutes.".formatted(
                    Integer.parseInt(clock.group(1)) * MINUTES_OF_AN_HOUR + Integer.parseInt(clock.group(2)), text);
        }
        return text.startsWith("-") ? "Write it without a minus sign, or leave it empty."
                : "Write it in digits, without a point and without a unit.";
    }

    /** For dollars and cents. */
    static String moneyFix(String text) {
        var bare = text.replaceAll("(?i)usd|dollars?|[$,\\s]", "");
        if (!bare.equals(text) && DOLLARS.matcher(bare).matches()) {
            return "Write %s.".formatted(bare);
        } else if (bare.matches("-.+|\\(.+\\)")) {
            return "An amount is not below 0: write what was spent, or leave the row out.";
        } else if (bare.matches("\\d+\\.\\d{3,}")) {
            return "Write at most two digits after the point.";
        }
        return "Write it in digits, with a point before the cents.";
    }
}
