package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Bar;
import org.handoff.reports.Publication.Benefit;
import org.jspecify.annotations.Nullable;

/**
 * The nine benefits for people who read no tables: each with a sentence, a picture and what it does not say. Where the program
 * has no figure, the sentence says so.
 */
final class NineBenefits {

    private static final String BEFORE = "12 months before";
    private static final String AFTER = "12 months after";
    private static final int GROUPS = 4;
    private static final String STEP = "equity.race.engaged_30d";

    private final ReleasedFigures set;
    private final Measures measures;

    NineBenefits(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    /** The words of the table of benefits, each with its picture. */
    List<Benefit> benefits() {
        var rows = new BenefitPages(set, measures).tables().get(0).rows();
        var pictures = List.of(
                new Picture("People arrested on a new charge", counts("justice12.arrested_before", BEFORE, "justice12.arrested_after",
                        AFTER)),
                new Picture("Nights in custody", counts("justice12.custody_days_before", BEFORE, "justice12.custody_days_after",
                        AFTER)),
                new Picture("People", counts("funnel.people", "Referred", "outcome.treatment_uptake.numerator",
                        "In treatment in 90 days")),
                new Picture("Dollars", money()),
                new Picture("Hand-offs of officers", counts("funnel.handoffs", "All", "funnel.handoffs_30min",
                        "Within 30 minutes")),
                new Picture("Share engaged within 30 days of those eligible, the largest groups", groups()),
                new Picture("People in permanent housing", housed()),
                new Picture("Referrals by the way they came", doors()),
                new Picture("Charges in the period", counts("justice.charges_declined_diverted", "Declined, diverted",
                        "justice.charges_filed", "Filed")));
        var benefits = new ArrayList<Benefit>();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var says = pictures.get(at).title().startsWith("Share") ? disparities() : row.get(1);
            benefits.add(new Benefit(row.get(0), says, row.get(2), pictures.get(at).title(), pictures.get(at).bars()));
        }
        return benefits;
    }

    private record Picture(String title, List<Bar> bars) {
    }

    private List<Bar> counts(String one, String label, String other, String otherLabel) {
        return List.of(bar(label, set.cell(one)), bar(otherLabel, set.cell(other)));
    }

    private static Bar bar(String label, Cell cell) {
        var value = cell.value();
        return new Bar(label, value == null ? null : Double.valueOf(value), cell.shown());
    }

    private List<Bar> money() {
        var spent = set.whole("cost.total", Figure.Money.class);
        var net = set.whole("cost.net", Figure.Derived.class);
        var value = net == null ? null : net.value();
        return List.of(spent == null ? new Bar("Spent", null, Cell.WITHHELD)
                        : new Bar("Spent", spent.dollars(), Shown.figure(spent, "dollars")),
                spent == null || net == null ? new Bar("Avoided", null, Cell.WITHHELD)
                        : value == null ? new Bar("Avoided", null, Shown.figure(net, "dollars"))
                        : new Bar("Avoided", Math.max(0, value + spent.dollars()),
                                ShownComparison.dollars(100 * Math.max(0, value + spent.dollars()))));
    }

    private List<Bar> housed() {
        var housed = set.whole("outcome.housed", Figure.Change.class);
        return housed == null ? List.of(new Bar("At entry", null, Cell.WITHHELD), new Bar("Latest", null, Cell.WITHHELD))
                : List.of(bar("At entry", set.cell("outcome.housed.entry")), bar("Latest", set.cell("outcome.housed.latest")));
    }

    private List<Bar> doors() {
        return set.table("who.door.events").rows().stream().map(row -> bar(row.label(), row.cell())).toList();
    }

    private List<Bar> groups() {
        return compared().stream().limit(GROUPS).map(each -> {
            var share = each.share();
            return share == null || share.value() == null ? new Bar(each.row().label(), null, Cell.WITHHELD)
                    : new Bar(each.row().label(), share.value(), Shown.percent(share));
        }).toList();
    }

    /** The largest groups first; those whose number is withheld last, in the order of the table. */
    private List<EquityRows.Compared> compared() {
        return new EquityRows(set).compared(set.table(STEP)).stream().sorted(java.util.Comparator.comparingLong(
                (EquityRows.Compared each) -> each.share() == null ? 0 : -each.share().denominator())).toList();
    }

    private String disparities() {
        var ratios = compared().stream().map(each -> ratio(each)).filter(java.util.Objects::nonNull).toList();
        return ratios.isEmpty() ? "Every group but the largest is too small to be compared."
                : "Engaged within 30 days, beside the largest group (1 is parity): %s.".formatted(String.join("; ", ratios));
    }

    private static @Nullable String ratio(EquityRows.Compared each) {
        var ratio = each.ratio();
        return ratio == null || ratio.value() == null ? null : "%s %s (%s)".formatted(each.row().label(),
                ShownComparison.hundredth(ratio.value()), ShownComparison.interval(ratio.interval(), 1, 2));
    }
}
