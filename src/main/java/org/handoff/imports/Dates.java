package org.handoff.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as the exchange format writes them, and what somebody may have meant who wrote them otherwise. */
final class Dates {

    /** Nobody in the file was born earlier, and the tables would refuse it. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern OTHER_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private Dates() {
    }

    /** Reads a day: {@code 2026-10-03}. */
    static Reading day(String text) {
        if (!ISO_DAY.matcher(text).matches()) {
            return Reading.refused("A date is written YYYY-MM-DD", meant(text));
        }
        try {
            return within(LocalDate.parse(text), text);
        } catch (DateTimeException noSuchDay) {
            return Reading.refused("There is no such day in the calendar", "Correct the month or the day.");
        }
    }

    /** Reads a minute: {@code 2026-10-03T14:05}. */
    static Reading minute(String text) {
        if (!ISO_MINUTE.matcher(text).matches()) {
            return Reading.refused("A time is written YYYY-MM-DDTHH:MM", "For example 2026-10-03T14:05.");
        }
        try {
            var minute = LocalDateTime.parse(text, MINUTE);
            var day = within(minute.toLocalDate(), text);
            return day.isRefused() ? day : Reading.of(minute);
        } catch (DateTimeException noSuchMinute) {
            return Reading.refused("There is no such day or time", "Correct the date or the hour.");
        }
    }

    private static Reading within(LocalDate day, String text) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Reading.refused("A year is between %d and %d".formatted(FIRST_YEAR, LAST_YEAR),
                    "Correct the year of %s.".formatted(text));
        }
        return Reading.of(day);
    }

    private static String meant(String text) {
        Matcher other = OTHER_DAY.matcher(text);
        if (!other.matches()) {
            return "For example 2026-10-03; in a spreadsheet, format the column as YYYY-MM-DD.";
        }
        int first = Integer.parseInt(other.group(1));
        int second = Integer.parseInt(other.group(2));
        int year = Integer.parseInt(other.group(3));
        Set<String> days = new LinkedHashSet<>();
        add(days, year, first, second);
        add(days, year, second, first);
        return days.isEmpty() ? "There is no such day either way round: look it up and write it YYYY-MM-DD."
                : "Write it as " + String.join(" or ", days) + ".";
    }

    private static void add(Set<String> days, int year, int month, int day) {
        try {
            days.add(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            // not a reading of the date, so nothing to suggest
        }
    }
}
