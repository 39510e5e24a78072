package org.handoff.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.handoff.shared.Period;

/** The periods that one is compared with. */
final class Spans {

    /** How many quarters a trend shows. */
    static final int QUARTERS = 8;

    private Spans() {
    }

    /** The period of the same length that ends the day before; of whole months where this one is of whole months. */
    static Period before(Period period) {
        var last = period.from().minusDays(1);
        if (isWholeMonths(period)) {
            long months = ChronoUnit.MONTHS.between(YearMonth.from(period.from()), YearMonth.from(period.to())) + 1;
            return new Period(period.from().minusMonths(months), last);
        }
        return new Period(last.minusDays(ChronoUnit.DAYS.between(period.from(), period.to())), last);
    }

    /** The same days of the year before; the last of a month stays the last. */
    static Period yearBefore(Period period) {
        var to = period.to().minusYears(1);
        return new Period(period.from().minusYears(1), isWholeMonths(period) ? YearMonth.from(to).atEndOfMonth() : to);
    }

    /** Eight quarters, the last one holding the last day of the period. */
    static List<Period> quarters(Period period) {
        return IntStream.range(0, QUARTERS).mapToObj(number -> quarter(period.to().minusMonths(3L * (QUARTERS - 1 - number))))
                .toList();
    }

    /** A quarter in a few letters: {@code Q3 25}. */
    static String shortName(Period quarter) {
        return "Q%d %02d".formatted((quarter.to().getMonthValue() + 2) / 3, quarter.to().getYear() % 100);
    }

    private static Period quarter(LocalDate day) {
        return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static boolean isWholeMonths(Period period) {
        return period.from().getDayOfMonth() == 1 && period.to().equals(YearMonth.from(period.to()).atEndOfMonth());
    }
}
