package org.handoff.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A span of days with both ends included. */
public record Period(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern WRITTEN = Pattern.compile("(?<year>[12]\\d{3})(-(?<month>0[1-9]|1[0-2])|-?q(?<quarter>[1-4]))?");

    private static final Pattern FISCAL = Pattern.compile("fy(?<year>\\d{2}|20\\d{2})-?(q(?<quarter>[1-4]))?");
    private static final int CENTURY = 2000;

    public Period {
        requireOrder(from, to);
    }

    /**
     * Refuses two days in the wrong order; a day that is not given bounds nothing.
     *
     * @throws Refusal that says to swap them
     */
    public static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new PeriodEndsBeforeItStarts(from, to);
        }
    }

    /** The whole of one month. */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The whole of one quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        var first = YearMonth.of(year, 3 * quarter - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The whole of one calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads a period as staff type it: {@code 2026-10}, {@code 2026-Q3}, {@code 2026}, {@code last-month}, {@code last-quarter};
     * {@code q3}, the last one of that number that has begun; {@code fy25} and {@code fy25q2}, of the fiscal year that most
     * states have, which begins in July of the year before and has its number.
     *
     * @param today the day that <em>last</em> is counted from
     */
    public static Period parse(String text, LocalDate today) {
        var word = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        var written = WRITTEN.matcher(word);
        if (word.equals("last-month")) {
            return month(YearMonth.from(today).minusMonths(1));
        } else if (word.equals("last-quarter")) {
            var before = YearMonth.from(today).minusMonths(3);
            return quarter(before.getYear(), (before.getMonthValue() + 2) / 3);
        } else if (FISCAL.matcher(word).matches()) {
            return fiscal(word);
        } else if (word.matches("q[1-4]")) {
            return lastBegun(word.charAt(1) - '0', today);
        } else if (!written.matches()) {
            throw new UnreadablePeriod(text);
        }
        int year = Integer.parseInt(written.group("year"));
        if (written.group("quarter") != null) {
            return quarter(year, Integer.parseInt(written.group("quarter")));
        }
        return written.group("month") == null ? year(year) : month(YearMonth.of(year, Integer.parseInt(written.group("month"))));
    }

    /** The fiscal year 2025 goes from July 2024 to June 2025; its second quarter begins in October 2024. */
    private static Period fiscal(String word) {
        var written = FISCAL.matcher(word);
        written.matches();
        int year = Integer.parseInt(written.group("year")) + (written.group("year").length() == 2 ? CENTURY : 0);
        var july = YearMonth.of(year - 1, 7);
        if (written.group("quarter") == null) {
            return new Period(july.atDay(1), july.plusMonths(11).atEndOfMonth());
        }
        var first = july.plusMonths(3L * (Integer.parseInt(written.group("quarter")) - 1));
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static Period lastBegun(int quarter, LocalDate today) {
        var thisYear = quarter(today.getYear(), quarter);
        return thisYear.from().isAfter(today) ? quarter(today.getYear() - 1, quarter) : thisYear;
    }

    /**
     * Both days in words, as short as they can be: {@code October 2026}, {@code July to September 2026}, {@code 2026}, or
     * {@code 15 September 2024 to 31 August 2025}.
     */
    public String inWords() {
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (from.getDayOfMonth() != 1 || !to.equals(last.atEndOfMonth())) {
            return LONG_DAY.format(from) + " to " + LONG_DAY.format(to);
        }
        if (equals(year(from.getYear()))) {
            return String.valueOf(from.getYear());
        }
        if (first.equals(last)) {
            return LONG_MONTH.format(from);
        }
        return (first.getYear() == last.getYear() ? MONTH : LONG_MONTH).format(from) + " to " + LONG_MONTH.format(to);
    }
}
