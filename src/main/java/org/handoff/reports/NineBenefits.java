package org.handoff.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    private static final String BEFORE = "Year before";
    private static final String AFTER = "Year after";
    private static final String NO_COMPARISON = "No comparison group: part of the change would have come anyway.";
    private static final int GROUPS = 4;
    private static final String STEP = "equity.race.engaged_30d";

    private final ReleasedFigures set;
    private final Measures measures;

    NineBenefits(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<Benefit> benefits() {
        return List.of(
                benefit("Fewer people arrested", afterAYear("Of %s, %s were arrested on a new charge in the year before they were "
                        + "referred and %s in the year after.", Shown.people(set.cell("justice12.people")),
                        shown("justice12.arrested_before"), shown("justice12.arrested_after")), NO_COMPARISON,
                        "People arrested on a new charge", pair("justice12.arrested_before", BEFORE, "justice12.arrested_after",
                                AFTER)),
                benefit("Fewer people incarcerated", afterAYear("The same people spent %s nights in custody in the year before and %s in the "
                        + "year after.", shown("justice12.custody_days_before"), shown("justice12.custody_days_after")), NO_COMPARISON,
                        "Nights in custody", pair("justice12.custody_days_before", BEFORE, "justice12.custody_days_after", AFTER)),
                benefit("More people in treatment", ("%s of the people referred were in treatment within 90 days; %s people attended "
                        + "a treatment service in the period.").formatted(share("outcome.treatment_uptake"),
                        shown("connect.treatment.attended.people")), "Attended once is counted; whether it helped is not.", "People",
                        pair("funnel.people", "Referred", "outcome.treatment_uptake.numerator", "In treatment")),
                benefit("Lower justice costs, spent on health instead", ("Spent: %s, which is %s for a month that somebody was "
                        + "enrolled. Costs avoided less what was spent: %s.").formatted(value("cost.total"),
                        value("cost.per_person_month"), value("cost.net")),
                        "Unit costs are averages; a night not spent in jail closes no cell.", "Dollars", money()),
                benefit("Police time for serious crime", "%s Hours of officers saved: %s.".formatted(handoffs(),
                        value("cost.officer_hours_saved")),
                        "What officers did with the time is not recorded.", "Hand-offs",
                        pair("funnel.handoffs", "All", "funnel.handoffs_30min", "In 30 minutes")),
                benefit("Smaller racial disparities", disparities(), "Who is stopped, and who is referred, is not in these records.",
                        "Share reached within 30 days of those eligible", groups()),
                benefit("Less exclusion", ("Of people homeless or in an institution at entry, %s had permanent housing later; of people "
                        + "without work, %s had work later.").formatted(share("outcome.housed_gain"), share("outcome.employed_gain")),
                        "Only of people who were assessed again.", "People in permanent housing", housed()),
                benefit("Better relations of police and community", "%s; %s people were met.".formatted(relations(),
                        shown("work.people_contacted")), "Trust itself is not measured.", "Referrals by the way they came", doors()),
                benefit("Spared the consequences of a conviction", ("Prosecutors declined %s charges because of diversion and filed "
                        + "%s.").formatted(shown("justice.charges_declined_diverted"), shown("justice.charges_filed")),
                        "What a conviction would have cost each person is not measured.", "Charges",
                        pair("justice.charges_declined_diverted", "Declined", "justice.charges_filed", "Filed")));
    }

    /** What compares two years is not said of nobody. */
    private String afterAYear(String words, Object... figures) {
        return set.isNone("justice12.people") ? "Not known yet: nobody's year after the referral is over."
                : words.formatted(figures);
    }

    /** In a sentence the dash of what is withheld would be read as a dash. */
    private static Benefit benefit(String name, String says, String limits, String picture, List<Bar> bars) {
        var words = Shown.withCommas(says).replace(Cell.WITHHELD, "(withheld)").replace(Shown.NONE, "(none to say it of)")
                .replace("not configured", "not known, no unit costs are set");
        return new Benefit(name, words, limits, picture, bars);
    }

    private List<Bar> pair(String one, String label, String other, String otherLabel) {
        return List.of(bar(label, set.cell(one)), bar(otherLabel, set.cell(other)));
    }

    private static Bar bar(String label, Cell cell) {
        var value = cell.value();
        return new Bar(label, value == null ? null : Double.valueOf(value), Shown.withCommas(cell.shown()));
    }

    private List<Bar> money() {
        var spent = set.whole("cost.total", Figure.Money.class);
        var net = set.whole("cost.net", Figure.Derived.class);
        var value = net == null ? null : net.value();
        var first = spent == null ? new Bar("Spent", null, Cell.WITHHELD)
                : new Bar("Spent", spent.dollars(), Shown.figure(spent, "dollars"));
        if (spent == null || net == null) {
            return List.of(first, new Bar("Avoided", null, Cell.WITHHELD));
        }
        return List.of(first, value == null ? new Bar("Avoided", null, Shown.figure(net, "dollars"))
                : new Bar("Avoided", Math.max(0, value + spent.dollars()),
                        ShownComparison.dollars(100 * Math.max(0, value + spent.dollars()))));
    }

    private List<Bar> housed() {
        return pair("outcome.housed.entry", "At entry", "outcome.housed.latest", "Latest");
    }

    private List<Bar> doors() {
        return set.table("who.door.events").rows().stream().map(row -> bar(row.label(), row.cell())).toList();
    }

    private List<Bar> groups() {
        return compared().stream().limit(GROUPS).map(each -> {
            var share = each.share();
            var value = share == null ? null : share.value();
            return value == null ? new Bar(each.row().label(), null, Cell.WITHHELD)
                    : new Bar(each.row().label(), value, Shown.percent(share));
        }).toList();
    }

    /** The largest groups first; those whose number is withheld last, in the order of the table. */
    private List<EquityRows.Compared> compared() {
        return new EquityRows(set).compared(set.table(STEP)).stream().sorted(Comparator.comparingLong(each -> {
            var share = each.share();
            return share == null ? 0 : -share.denominator();
        })).toList();
    }

    private String disparities() {
        var groups = compared();
        var ratios = groups.stream().limit(GROUPS).map(NineBenefits::ratio).filter(Objects::nonNull).toList();
        return ratios.isEmpty() ? EquityRows.whyNone(groups)
                : "Reached within 30 days, compared with the largest group (1 means no difference): %s.".formatted(String.join("; ", ratios));
    }

    private static @Nullable String ratio(EquityRows.Compared each) {
        var ratio = each.ratio();
        return ratio == null || ratio.value() == null ? null : "%s %s (%s)".formatted(each.row().label(),
                ShownComparison.hundredth(ratio.value()), ShownComparison.interval(ratio.interval(), 1, 2).replace("–", " to "));
    }

    private String handoffs() {
        return set.isNone("speed.handoff_minutes.n") ? "No hand-off has both times recorded."
                : "A case manager took over within 30 minutes of the call %s times; half of the hand-offs took %s or less.".formatted(
                        shown("funnel.handoffs_30min"), value("speed.handoff_minutes"));
    }

    private String relations() {
        return set.isNone("funnel.referrals") ? "No referrals in the period"
                : "%s referrals, %s of them without an arrest, from an officer who knew the person".formatted(shown("funnel.referrals"), social());
    }

    private String social() {
        var doors = set.table("who.door.events");
        return doors.row("SOCIAL").map(row -> Shown.percent(row.cell(), doors.of()))
                .orElse(doors.isLeftOut() ? Cell.WITHHELD : "0.0 %");
    }

    private String share(String id) {
        return Shown.percent(set, id);
    }

    private String shown(String id) {
        return set.cell(id).shown();
    }

    private String value(String id) {
        var whole = set.whole(id, Figure.class);
        return whole == null ? Cell.WITHHELD : Shown.figure(whole, measures.definition(id).unit());
    }
}
