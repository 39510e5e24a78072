package org.handoff.console;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as staff type them: {@code 2026-10-03}, {@code 10/3/2026}, {@code 10/3}, {@code today}, {@code yesterday}, {@code -3d},
 * {@code last fri}, {@code mon}. A small strict grammar of our own on purpose: the natural-language parsers on offer turn
 * 30 February into 2 March.
 *
 * @param today    the program's today
 * @param forward  a weekday, and a date without a year, is the next one (appointments) instead of the last one
 */
record DateWords(LocalDate today, boolean forward) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final Pattern DISTANCE = Pattern.compile("([+-]?)(\\d{1,4})\\s*(d|w|m|days?|weeks?|months?)(\\s+ago)?");
    private static final Pattern WEEKDAY = Pattern.compile("(last |next )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*");
    private static final Map<String, Integer> WORDS = Map.of("today", 0, "t", 0, "yesterday", -1, "y", -1, "tomorrow", 1);

    /** The date, or empty when the text is not one. */
    Optional<LocalDate> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (WORDS.containsKey(text)) {
            return Optional.of(today.plusDays(WORDS.get(text)));
        }
        try {
            return calendar(text).or(() -> distance(text)).or(() -> weekday(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> calendar(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var american = AMERICAN.matcher(text);
        if (!american.matches()) {
            return Optional.empty();
        }
        if (american.group(3) != null) {
            return Optional.of(LocalDate.of(number(american, 3), number(american, 1), number(american, 2)));
        }
        var thisYear = LocalDate.of(today.getYear(), number(american, 1), number(american, 2));
        if (forward) {
            return Optional.of(thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear);
        }
        return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
    }

    private Optional<LocalDate> distance(String text) {
        var matcher = DISTANCE.matcher(text);
        if (!matcher.matches() || matcher.group(1).isEmpty() == (matcher.group(4) == null)) {
            return Optional.empty();
        }
        int amount = number(matcher, 2) * ("+".equals(matcher.group(1)) ? 1 : -1);
        return Optional.of(switch (matcher.group(3).charAt(0)) {
            case 'd' -> today.plusDays(amount);
            case 'w' -> today.plusWeeks(amount);
            default -> today.plusMonths(amount);
        });
    }

    private Optional<LocalDate> weekday(String text) {
        var matcher = WEEKDAY.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var day = Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(matcher.group(2))).findFirst().orElseThrow();
        if (!day.name().toLowerCase(Locale.ROOT).startsWith(text.substring(text.lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        boolean ahead = matcher.group(1) == null ? forward : matcher.group(1).startsWith("next");
        return Optional.of(today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
