package org.handoff.reports;

import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/**
 * What diversion is for: the nine benefits that the Drug Policy Alliance names for ending arrests over drugs, each answered by
 * figures of the report, with what the figure cannot say.
 */
final class BenefitPages {

    private static final String NO_COMPARISON = "The same people before and after, without a comparison group; people come at a "
            + "peak, and some change would have come anyway.";

    private final ReleasedFigures set;
    private final Measures measures;

    BenefitPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        return set.has("justice12.people") && set.has("cost.total") ? List.of(benefits()) : List.of();
    }

    private PrintedTable benefits() {
        var people = Shown.people(set.cell("justice12.people"));
        return new PrintedTable("benefits", "What diversion is for", "Nine benefits, and what these records say of each",
                "Before and after: the 12 months on both sides of the first referral, of %s whose months are over."
                        .formatted(people),
                List.of(new Column("Benefit", false), new Column("What the records say", false),
                        new Column("What they do not say", false)),
                List.of(List.of("Fewer people arrested", arrests(), NO_COMPARISON),
                        List.of("Fewer people incarcerated", Shown.withCommas("%s nights in custody before, %s after.".formatted(
                                shown("justice12.custody_days_before"), shown("justice12.custody_days_after"))), NO_COMPARISON),
                        List.of("More people in treatment", treatment(), "Attended once is counted; whether it helped is not."),
                        List.of("Lower justice costs, spent on health instead", costs(),
                                "Unit costs are averages; a night not spent in jail does not close a cell."),
                        List.of("Police time for serious crime", police(), "What officers did with the time is not recorded."),
                        List.of("Smaller racial disparities", "Each step by race: see the tables of equity, here or in the equity report of the same period.",
                                "Disparity before the referral: who is stopped, and who is referred, is not in these records."),
                        List.of("Less exclusion", exclusion(), "Only of people assessed again."),
                        List.of("Better relations of police and community", relations(),
                                "Trust itself is not measured."),
                        List.of("Spared the consequences of a conviction", ("%s charges declined because of diversion, %s filed "
                                + "for whatever reason.").formatted(shown("justice.charges_declined_diverted"),
                                shown("justice.charges_filed")), "What a conviction would have cost each person.")));
    }

    private String arrests() {
        var ratio = set.whole("justice12.rate_ratio", Figure.Ratio.class);
        var text = "%s people arrested on a new charge before, %s after.".formatted(shown("justice12.arrested_before"),
                shown("justice12.arrested_after"));
        return ratio == null || ratio.value() == null ? text : text + " Rate after ÷ before: %s (95 %% interval %s).".formatted(
                ShownComparison.hundredth(ratio.value()), ShownComparison.interval(ratio.interval(), 1, 2));
    }

    private String treatment() {
        var moud = set.whole("outcome.on_moud", Figure.Change.class);
        return "%s in treatment within 90 days of the referral; %s attended a treatment service in the period%s.".formatted(
                Shown.percent(set, "outcome.treatment_uptake"), shown("connect.treatment.attended.people"),
                moud == null ? "" : "; on medication for opioid use disorder " + ShownComparison.figure(moud));
    }

    private String costs() {
        return "Spent %s, %s for a month enrolled. Avoided less spent: %s.".formatted(value("cost.total"),
                value("cost.per_person_month"), value("cost.net"));
    }

    private String police() {
        var handoffs = set.isNone("speed.handoff_minutes.n") ? "No hand-off with both times recorded."
                : "%s hand-offs within 30 minutes of the call; half took %s or less.".formatted(shown("funnel.handoffs_30min"),
                        value("speed.handoff_minutes"));
        return "%s Hours of officers saved: %s.".formatted(handoffs, value("cost.officer_hours_saved"));
    }

    private String exclusion() {
        return ("From homeless or institutional to permanent housing: %s; from unemployed to employed: %s; insured %s; with an "
                + "identity document %s.").formatted(Shown.percent(set, "outcome.housed_gain"),
                        Shown.percent(set, "outcome.employed_gain"), value("outcome.insured"), value("outcome.has_id"));
    }

    private String relations() {
        if (set.isNone("funnel.referrals")) {
            return "No referrals in the period; %s people contacted.".formatted(shown("work.people_contacted"));
        }
        var doors = set.table("who.door.events");
        var social = doors.row("SOCIAL").map(row -> Shown.percent(row.cell(), doors.of()))
                .orElse(doors.isLeftOut() ? Cell.WITHHELD : "0.0 %");
        return "%s referrals, %s of them by social contact without an arrest; %s people contacted.".formatted(
                shown("funnel.referrals"), social, shown("work.people_contacted"));
    }

    private String shown(String id) {
        return set.cell(id).shown();
    }

    private String value(String id) {
        var whole = set.whole(id, Figure.class);
        return whole == null ? Cell.WITHHELD : Shown.figure(whole, measures.definition(id).unit());
    }
}
