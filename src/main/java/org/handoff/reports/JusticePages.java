package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/** Arrests and nights in custody before and after the first referral, in words, and what became of charges. */
final class JusticePages {

    private static final String SECTION = "Justice contact before and after";
    private static final List<Integer> MONTHS = List.of(6, 12);
    private static final List<String> SIDES = List.of("before", "after");

    private final ReleasedFigures set;
    private final Measures measures;

    JusticePages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        return set.has("justice6.people")
                ? List.of(people(), charges(), contact(), rates(), rearrest()) : List.of();
    }

    private PrintedTable people() {
        var rows = MONTHS.stream().map(months -> List.of(months + " months before and after", count(months, "people"),
                count(months, "left_out"))).toList();
        return new PrintedTable("justice.people", SECTION, "Who is compared, by window",
                "Left out: people whose months after the referral were not over by " + Shown.day(set.asOf()) + ".",
                List.of(new Column("Window", false), new Column("People", true), new Column("Left out", true)), rows);
    }

    private PrintedTable charges() {
        var rows = set.all().stream().filter(figure -> figure.id().startsWith("justice.charges_"))
                .map(figure -> List.of(measures.definition(figure.id()).label(), set.cell(figure.id()).shown()))
                .toList();
        return new PrintedTable("justice.charges", SECTION, "Charges in the period", "By the status they came to in the period.",
                List.of(new Column("Charges", false), new Column("Number", true)), rows);
    }

    private PrintedTable contact() {
        var rows = new ArrayList<List<String>>();
        rows.add(counts("People arrested on a new charge", "arrested_"));
        rows.add(counts("People arrested on a warrant", "warrant_"));
        rows.add(counts("Arrests on a new charge", "arrests_"));
        rows.add(counts("Nights in custody", "custody_days_"));
        var time = new ArrayList<>(List.of("Person-months at risk"));
        MONTHS.forEach(months -> SIDES.forEach(side -> {
            var rate = rate(months, side);
            time.add(rate == null ? Cell.WITHHELD : Shown.decimal(rate.rate().time()));
        }));
        rows.add(time);
        return new PrintedTable("justice.contact", SECTION, "Before and after the first referral of the period",
                "The day of the referral and the events that led to it lie outside both windows. An arrest is one person on one "
                        + "day, however many charges. At risk: days lived and not spent in custody; a month is 365.25 ÷ 12 days.",
                List.of(new Column("What was recorded", false), new Column("6 months before", true),
                        new Column("6 months after", true), new Column("12 months before", true),
                        new Column("12 months after", true)), rows);
    }

    private List<String> counts(String label, String measure) {
        var row = new ArrayList<>(List.of(label));
        MONTHS.forEach(months -> SIDES.forEach(side -> row.add(count(months, measure + side))));
        return row;
    }

    private PrintedTable rates() {
        var rows = MONTHS.stream().map(months -> {
            var ratio = set.whole("justice" + months + ".rate_ratio", Figure.Ratio.class);
            var change = set.whole("justice" + months + ".mcnemar", Figure.Significance.class);
            return List.of(months + " months", frequency(months, "before"), frequency(months, "after"),
                    ratio == null ? Cell.WITHHELD : ShownComparison.hundredth(ratio.value()),
                    ratio == null ? Cell.WITHHELD : ShownComparison.interval(ratio.interval(), 1, 2),
                    change == null ? Cell.WITHHELD : ShownComparison.figure(change));
        }).toList();
        return new PrintedTable("justice.rate", SECTION, "Arrests on a new charge per 100 person-months at risk",
                "In brackets and beside the ratio: 95 % intervals. Of the rates by Garwood's exact method; of the ratio with "
                        + "each person as one observation, because the same people stand on both sides. p: exact McNemar test on "
                        + "arrested or not. People are often referred when things are at their worst, so less contact later is "
                        + "to be expected in any case; without a comparison group these figures do not say why before and after "
                        + "differ.",
                List.of(new Column("Window", false), new Column("Before", false), new Column("After", false),
                        new Column("Ratio", true), new Column("Interval", true), new Column("p", true)), rows);
    }

    private String frequency(int months, String side) {
        var rate = rate(months, side);
        return rate == null ? Cell.WITHHELD : rate.perHundred() == null ? Shown.NONE
                : "%s (%s)".formatted(ShownComparison.figure(rate), ShownComparison.interval(rate.rate().garwood(), 100, 1));
    }

    private PrintedTable rearrest() {
        var rows = set.points("justice.rearrest_km").stream().map(released -> {
            var days = released.day() + " days";
            var point = released.point();
            if (released.withheld()) {
                return List.of(days, Cell.WITHHELD, Cell.WITHHELD, Cell.WITHHELD);
            }
            return point == null ? List.of(days, "0", Shown.NONE, Shown.NONE)
                    : List.of(days, released.atRisk().shown(), Shown.percent(point.share()), Shown.percents(point.interval()));
        }).toList();
        return new PrintedTable("justice.rearrest_km", SECTION, "Without an arrest on a new charge since the referral",
                "Kaplan–Meier estimate over %s, watched until death or %s. ".formatted(Shown.people(set.cell("funnel.people")),
                        Shown.day(set.asOf())) + "Still watched: with no such arrest until that day. Interval: 95 %, log-log.",
                List.of(new Column("After", false), new Column("Still watched", true), new Column("Share", true),
                        new Column("Interval", true)), rows);
    }

    private Figure.@Nullable Frequency rate(int months, String side) {
        return set.whole("justice" + months + ".rate_" + side, Figure.Frequency.class);
    }

    private String count(int months, String measure) {
        return set.cell("justice" + months + "." + measure).shown();
    }
}
