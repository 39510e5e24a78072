package org.handoff.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much two birth dates are like each other. */
final class BirthDates {

    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/u").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.u").withResolverStyle(ResolverStyle.STRICT));

    private BirthDates() {
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

    /** What is written like a full date: {@code 1979-07-15}, {@code 7/15/1979}. */
    static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form)).filter(date -> date.getYear() > 1000);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
