package org.handoff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Publication.Headline;
import org.handoff.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/** A headline figure beside the same one of earlier periods: the number, and whether it went up or down, in a sign and a word. */
final class ComparedHeadline {

    private static final String NOT_PUBLISHED = "not published";
    private static final String NOT_YET = "Not compared yet";

    /** The counts that a headline prints, by its words; of two the first is taken of the second. */
    private static final Map<String, List<String>> COUNTS = Map.of("Referrals", List.of("funnel.referrals"),
            "People referred", List.of("funnel.people"),
            "Engaged within 30 days", List.of("funnel.engaged_30d", "funnel.referrals"),
            "In a service within 30 days", List.of("rate.service_30d.numerator", "funnel.engaged_30d"),
            "Intakes in the window", List.of("funnel.intakes_in_window"),
            "Enrolled", List.of("rate.enrolled.numerator", "funnel.eligible"),
            "Caseload", List.of("work.caseload"), "Two-way contacts", List.of("work.contacts_two_way"));

    private ComparedHeadline() {
    }

    /** Every count that is compared, or drawn as a trend. */
    static List<String> counts() {
        return Stream.concat(COUNTS.values().stream().flatMap(List::stream), Stream.of("funnel.enrolled")).distinct().toList();
    }

    static Headline of(Headline headline, ReleasedFigures figures, EarlierPeriod before, EarlierPeriod yearAgo) {
        var counts = COUNTS.get(headline.label());
        if (counts == null) {
            return headline;
        } else if (ThirtyDays.mayRise(headline.label(), figures, before)) {
            return new Headline(headline.label(), headline.shown(), headline.note(), NOT_YET, "");
        }
        return new Headline(headline.label(), headline.shown(), headline.note(), "Before " + compared(counts, figures, before),
                yearAgo.period().equals(before.period()) ? "" : "Year ago " + compared(counts, figures, yearAgo));
    }

    private static String compared(List<String> counts, ReleasedFigures figures, EarlierPeriod earlier) {
        if (counts.stream().anyMatch(key -> earlier.count(key) == null)) {
            return NOT_PUBLISHED;
        }
        var first = earlier.value(counts.get(0));
        var now = figures.cell(counts.get(0)).value();
        if (counts.size() == 1) {
            return Shown.grouped(first) + (first == null || now == null ? "" : ", " + way(BigDecimal.valueOf(now - first), ""));
        }
        var whole = earlier.value(counts.get(1));
        var wholeNow = figures.cell(counts.get(1)).value();
        if (first == null || whole == null) {
            return Cell.WITHHELD;
        }
        var was = tenths(first, whole);
        var is = now == null || wholeNow == null ? null : tenths(now, wholeNow);
        return Shown.percent(new Proportion(first, whole)) + (was == null || is == null ? "" : ", " + way(is.subtract(was), " pts"));
    }

    /** The share in percent as it is printed: a change is the difference of what a reader sees. */
    private static @Nullable BigDecimal tenths(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static String way(BigDecimal change, String unit) {
        return change.signum() == 0 ? "no change" : (change.signum() > 0 ? "▲ up " : "▼ down ") + change.abs().toPlainString() + unit;
    }
}
