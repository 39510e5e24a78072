package org.handoff.console;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as staff type them: {@code 2026-10-03}, {@code 10/3/2026}, {@code 10-3-26}, {@code 10/3}, {@code today}, {@code yesterday}, {@code -3d},
 * {@code last fri}, {@code mon}, {@code 21}, {@code oct}, {@code oct 3}, {@code som}, {@code eoq}. A small strict grammar of our own on purpose: the natural-language parsers on offer turn
 * 30 February into 2 March.
 *
 * @param today    the program's today
 * @param forward  a weekday, and a date without a year, is the next one (appointments) instead of the last one
 */
record DateWords(LocalDate today, boolean forward) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
    private static final Pattern DISTANCE = Pattern.compile("(in |[+-]?)(\\d{1,4})\\s*(d|w|m|days?|weeks?|months?)(\\s+ago)?");
    private static final Pattern WEEKDAY = Pattern.compile("(last |next )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*");
    /** A year of two digits may lie so far ahead; else it was in the last century. */
    private static final int YEARS_AHEAD = 10;
    private static final int CENTURY = 100;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\\d{4}))?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?(?: (\\d{4}))?");
    private static final Pattern BOUND = Pattern.compile("([se])o([wmqy])");
    private static final Map<String, Integer> WORDS = Map.of("today", 0, "t", 0, "yesterday", -1, "y", -1, "tomorrow", 1);

    /** The date, or empty when the text is not one. */
    Optional<LocalDate> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (WORDS.containsKey(text)) {
            return Optional.of(today.plusDays(WORDS.get(text)));
        }
        try {
            return calendar(text).or(() -> distance(text)).or(() -> weekday(text)).or(() -> ofMonth(text)).or(() -> bound(text));
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
        if (american.group(4) != null) {
            return Optional.of(LocalDate.of(year(american.group(4)), number(american, 1), number(american, 3)));
        }
        return Optional.of(nearest(number(american, 1), number(american, 3)));
    }

    private int year(String typed) {
        int year = Integer.parseInt(typed);
        if (typed.length() > 2) {
            return year;
        }
        int ours = today.getYear() / CENTURY * CENTURY + year;
        return ours > today.getYear() + YEARS_AHEAD ? ours - CENTURY : ours;
    }

    /** A day of the year without its year: the last one, or the next; a 29 February that this was not is no day. */
    private LocalDate nearest(int month, int day) {
        int later = MonthDay.of(month, day).compareTo(MonthDay.from(today));
        int years = forward && later < 0 ? 1 : !forward && later > 0 ? -1 : 0;
        return LocalDate.of(today.getYear() + years, month, day);
    }

    /** A day of the month alone, a month alone (its first day), or both with or without the year. */
    private Optional<LocalDate> ofMonth(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return Optional.of(nearestDay(number(day, 1)));
        }
        var first = MONTH.matcher(text);
        if (first.matches()) {
            return month(first.group(1)).map(month -> on(month, first.group(2), first.group(3)));
        }
        var second = DAY_MONTH.matcher(text);
        return second.matches() ? month(second.group(2)).map(month -> on(month, second.group(1), second.group(3))) : Optional.empty();
    }

    /** The last day of that number, or the next; a month that has no such day is passed over. */
    private LocalDate nearestDay(int number) {
        if (number < 1 || number > 31) {
            throw new DateTimeException("no such day in any month");
        }
        var month = YearMonth.from(today);
        while (!month.isValidDay(number) || (forward ? month.atDay(number).isBefore(today) : month.atDay(number).isAfter(today))) {
            month = month.plusMonths(forward ? 1 : -1);
        }
        return month.atDay(number);
    }

    private LocalDate on(Month month, @Nullable String day, @Nullable String year) {
        int number = day == null ? 1 : Integer.parseInt(day);
        return year == null ? nearest(month.getValue(), number) : LocalDate.of(Integer.parseInt(year), month, number);
    }

    private static Optional<Month> month(String text) {
        return Arrays.stream(Month.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(text)).findFirst();
    }

    /** The first or last day of this week, month, quarter or year: {@code som}, {@code eoy}; weeks begin on Monday. */
    private Optional<LocalDate> bound(String text) {
        var matcher = BOUND.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var start = switch (matcher.group(2).charAt(0)) {
            case 'w' -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case 'm' -> today.withDayOfMonth(1);
            case 'q' -> today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
            default -> today.withDayOfYear(1);
        };
        if (matcher.group(1).equals("s")) {
            return Optional.of(start);
        }
        return Optional.of(switch (matcher.group(2).charAt(0)) {
            case 'w' -> start.plusWeeks(1);
            case 'm' -> start.plusMonths(1);
            case 'q' -> start.plusMonths(3);
            default -> start.plusYears(1);
        }).map(next -> next.minusDays(1));
    }

    private Optional<LocalDate> distance(String text) {
        var matcher = DISTANCE.matcher(text);
        if (!matcher.matches() || matcher.group(1).isEmpty() == (matcher.group(4) == null)) {
            return Optional.empty();
        }
        int amount = number(matcher, 2) * ("+".equals(matcher.group(1)) || "in ".equals(matcher.group(1)) ? 1 : -1);
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
