package org.handoff.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work with one person: contacts and attempts, assessments, connections to help, consent, small expenses. */
final class Accompaniment {

    private static final List<String> CATEGORIES =
            List.of("2", "21", "20", "6", "7", "29", "9", "4", "8", "10", "3", "1", "26", "27", "25", "31", "32", "30", "33");

    private final County county;
    private final Dice dice;
    private final LocalDate today;
    private final CountySheets sheets;
    private final String person;
    private final String worker;

    Accompaniment(County county, String person) {
        this.county = county;
        this.dice = county.dice();
        this.today = county.today();
        this.sheets = county.sheets();
        this.person = person;
        this.worker = dice.oneOf(county.workers());
    }

    /** Attempts to reach the person, and the first conversation when it came about. */
    void firstSteps(LocalDate received, boolean reached) {
        var day = received;
        for (int i = dice.between(0, 3); i > 0; i--) {
            contact(day, "ATTEMPTED", dice.weighted("PHONE", 70, "FIELD", 30));
            day = day.plusDays(dice.between(1, 6));
        }
        if (reached || dice.percent(35)) {
            contact(day, "TWO_WAY", dice.weighted("FIELD", 60, "OFFICE", 40));
        }
    }

    /** Everything from enrolment to the last day; some people who are still enrolled are in the wind. */
    void through(LocalDate enrolled, LocalDate last, boolean stillEnrolled) {
        boolean inTheWind = stillEnrolled && dice.percent(18);
        var until = inTheWind ? last.minusDays(dice.between(20, 80)) : last;
        assessments(enrolled, until);
        sheets.consents().row(person, "ROI_MULTI_PARTY", enrolled, enrolled.plusYears(1));
        for (LocalDate day = enrolled.plusDays(dice.between(1, 6)); !day.isAfter(until); day = day.plusDays(dice.between(county.leastGap(), county.mostGap()))) {
            contact(day, dice.percent(78) ? "TWO_WAY" : dice.percent(85) ? "ATTEMPTED" : "COLLATERAL",
                    dice.weighted("FIELD", 50, "OFFICE", 22, "PHONE", 20, "TEXT", 8));
        }
        for (int i = dice.between(1, 5); i > 0; i--) {
            connect(dice.dayBetween(enrolled, until.isBefore(enrolled) ? enrolled : until));
        }
        if (dice.percent(40)) {
            row(sheets.expenses(), enrolled.plusDays(5), dice.weighted("HOUSING", 30, "FOOD", 30, "TRANSPORT", 25, "PHONE", 15),
                    "%d.%02d".formatted(dice.between(8, 240), dice.between(0, 99)));
        }
    }

    private void contact(LocalDate day, String direction, String mode) {
        row(sheets.contacts(), day, direction.equals("TWO_WAY") ? dice.between(10, 95) : dice.between(2, 10), mode, direction, worker);
    }

    private void assessments(LocalDate enrolled, LocalDate until) {
        var substance = dice.weighted("10", 34, "7F", 26, "5", 12, "2", 16, "3", 8, "1", 4);
        assess(enrolled, "1", dice.weighted("116", 46, "101", 18, "336", 16, "314", 8, "410", 8, "99", 4), 18, 20, substance);
        var review = enrolled.plusDays(dice.between(170, 200));
        if (!review.isAfter(until) && dice.percent(72)) {
            assess(review, "2", dice.weighted("116", 20, "101", 14, "336", 20, "410", 22, "435", 24), 38, 52, null);
        }
    }

    private void assess(LocalDate on, String stage, String living, int employed, int medicated, @Nullable String substance) {
        boolean works = dice.percent(employed);
        row(sheets.assessments(), on, stage, living, works ? "1" : "0", works ? dice.between(6, 24) * 100 : dice.between(0, 5) * 100,
                dice.percent(72) ? "1" : "0", substance, substance == null ? null : dice.weighted("0", 60, "1", 28, "2", 12),
                dice.percent(60) ? "1" : "0", dice.percent(medicated) ? "1" : "0");
    }

    private void connect(LocalDate need) {
        var referred = need.plusDays(dice.between(0, 5));
        var attended = dice.percent(70) ? past(referred.plusDays(dice.between(1, 20))) : null;
        var engaged = attended != null && dice.percent(68) ? past(attended.plusDays(dice.between(7, 30))) : null;
        var ended = engaged != null && dice.percent(50) ? past(engaged.plusDays(dice.between(10, 120))) : null;
        if (!referred.isAfter(today)) {
            var category = dice.oneOf(CATEGORIES);
            sheets.services().row(person, category, Providers.of(category), need, referred, dice.percent(55) ? 1 : 0, attended,
                    engaged, ended, ended == null ? null : dice.weighted("1", 65, "2", 25, "3", 10));
        }
    }

    private void row(Sheet sheet, LocalDate on, @Nullable Object... rest) {
        if (on.isAfter(today)) {
            return;
        }
        var values = new @Nullable Object[rest.length + 2];
        values[0] = person;
        values[1] = on;
        System.arraycopy(rest, 0, values, 2, rest.length);
        sheet.row(values);
    }

    private @Nullable LocalDate past(LocalDate day) {
        return day.isAfter(today) ? null : day;
    }
}
