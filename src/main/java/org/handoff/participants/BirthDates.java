package org.handoff.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much two birth dates are like each other. */
final class BirthDates {

    private static final int FIRST_SHORT_YEAR = 1930;
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/u").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.u").withResolverStyle(ResolverStyle.STRICT), shortYear('/'), shortYear('-'));

    private BirthDates() {
    }

    /** A month, a day, and a year in two digits from 1930 on. */
    private static DateTimeFormatter shortYear(char between) {
        return new DateTimeFormatterBuilder().appendPattern("M'%1$s'd'%1$s'".formatted(between)).appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR)
                .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Why the two may be one, or null. */
    static @Nullable Why compared(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Why.SAME_DOB;
        }
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        boolean month = one.getMonthValue() == other.getMonthValue();
        int years = Math.abs(one.getYear() - other.getYear());
        if (years == 0 && one.getDayOfMonth() == other.getMonthValue() && one.getMonthValue() == other.getDayOfMonth()) {
            return Why.DAY_AND_MONTH;
        }
        if (day && month && years == 1) {
            return Why.YEAR_OFF;
        }
        return years == 0 && (day || month) || day && month && years % 10 == 0 ? Why.DOB_NEAR : null;
    }

    /** What is written like a full date: {@code 1979-07-15}, {@code 7/15/1979}, {@code 7-15-79}. */
    static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                var date = LocalDate.parse(text, form);
                if (date.getYear() > 1000) {
                    return Optional.of(date);
                }
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
