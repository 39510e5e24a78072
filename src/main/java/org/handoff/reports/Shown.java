package org.handoff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.statistics.Interval;
import org.handoff.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * Figures as text. What cannot be said, because nobody is in the denominator, is {@code n/a}; the dash is kept for what is
 * withheld.
 */
final class Shown {

    static final String NONE = "n/a";

    /** What the marks mean, as it stands at the foot of every page; the template of the pages has the same words. */
    static final String MARKS = "– withheld · 0 none · n/a nothing to take a share of, or not collected";

    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\d.,-])\\d{4,15}(?![\\d-])");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Shown() {
    }

    static String figure(Figure figure, String unit) {
        if (figure instanceof Figure.Count count) {
            return Long.toString(count.value());
        } else if (figure instanceof Figure.Rate rate) {
            return percent(rate.proportion());
        } else if (figure instanceof Figure.Duration duration) {
            return length(duration.spread().median(), unit);
        } else if (figure instanceof Figure.Average average) {
            return decimal(average.value());
        } else if (figure instanceof Figure.Hours hours) {
            return decimal(hours.hours()) + " h";
        } else if (figure instanceof Figure.Money || figure instanceof Figure.Months || figure instanceof Figure.Derived) {
            return ShownCost.figure(figure, unit);
        } else if (figure instanceof Figure.Connections connections) {
            return pair(connections.events(), connections.people());
        }
        return ShownComparison.figure(figure);
    }

    /** One decimal, half up, from the two whole numbers: 0.25 % is never 0.2 % because a fraction was not exact. */
    static String percent(Proportion share) {
        if (share.denominator() == 0) {
            return NONE;
        }
        return BigDecimal.valueOf(share.numerator()).movePointRight(2)
                .divide(BigDecimal.valueOf(share.denominator()), 1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** Both ends in percent: {@code 60.8–68.4 %}. */
    static String percents(@Nullable Interval interval) {
        return interval == null ? NONE : tenth(100 * interval.low()) + "–" + tenth(100 * interval.high()) + " %";
    }

    /** A share that is no ratio of whole numbers, such as an estimated one. */
    static String percent(@Nullable Double share) {
        return share == null ? NONE : tenth(100 * share) + " %";
    }

    /** A share whose figure may be shown, or the dash. */
    static String percent(ReleasedFigures figures, String rate) {
        var whole = figures.whole(rate, Figure.Rate.class);
        return whole == null ? Cell.WITHHELD : percent(whole.proportion());
    }

    /** The interval of a share that may be shown, or the dash. */
    static String interval(ReleasedFigures figures, String rate) {
        var whole = figures.whole(rate, Figure.Rate.class);
        return whole == null ? Cell.WITHHELD : percents(figures.intervals().of(whole.proportion()));
    }

    /** The share of one count in another, or the dash. */
    static String percent(Cell part, Cell whole) {
        var numerator = part.value();
        var denominator = whole.value();
        return numerator == null || denominator == null ? Cell.WITHHELD : percent(new Proportion(numerator, denominator));
    }

    /** A count on a page, with commas, or the dash: {@code 1,234}. */
    static String grouped(@Nullable Long count) {
        return count == null ? Cell.WITHHELD : String.format(Locale.US, "%,d", count);
    }

    /** The same text with commas in every whole number from a thousand up, and before its decimals: {@code 1,321 (1,204)}. */
    static String withCommas(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(number -> String.format(Locale.US, "%,d", Long.parseLong(number.group())));
    }

    /** {@code 520 people}, {@code – people}. */
    static String people(Cell number) {
        var value = number.value();
        return value == null ? Cell.WITHHELD + " people" : people(value);
    }

    /** {@code 1 person}, {@code 520 people}. */
    static String people(long number) {
        return number == 1 ? "1 person" : number + " people";
    }

    /** Days or minutes, without a decimal where there is none: {@code 5 d}, {@code 16.5 d}, {@code 18 min}. */
    static String length(@Nullable Number length, String unit) {
        if (length == null) {
            return NONE;
        }
        return BigDecimal.valueOf(length.doubleValue()).stripTrailingZeros().toPlainString()
                + (unit.equals("minutes") ? " min" : " d");
    }

    /** Connections and, in brackets, the people they were made for. */
    static String pair(long events, long people) {
        return events + " (" + people + ")";
    }

    static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    static String decimal(@Nullable Double value) {
        return value == null ? NONE : tenth(Objects.requireNonNull(value));
    }

    private static String tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
