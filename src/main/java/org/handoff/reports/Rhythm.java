package org.handoff.reports;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.handoff.shared.Period;

/**
 * Which periods a funder wants, and when.
 *
 * @param yearBegins the first month of the funder's year
 * @param dueDays days after the last day of a period by which its report is due
 */
public record Rhythm(Every every, Month yearBegins, int dueDays) {

    /** How long one period is. */
    public enum Every {
        /** Each month. */
        MONTH(1),
        /** Each quarter of the funder's year. */
        QUARTER(3),
        /** Each half of the funder's year. */
        HALF_YEAR(6),
        /** Each year of the funder. */
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        /** As a funder file writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The last period that was over before this day. */
    public Period lastClosed(LocalDate on) {
        var month = YearMonth.from(on);
        var begins = month.minusMonths(Math.floorMod(month.getMonthValue() - yearBegins.getValue(), every.months));
        return new Period(begins.minusMonths(every.months).atDay(1), begins.minusMonths(1).atEndOfMonth());
    }

    /** The day by which the report of this period is due. */
    public LocalDate due(Period period) {
        return period.to().plusDays(dueDays);
    }
}
