package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.FunnelStep;
import org.handoff.reports.Publication.Headline;
import org.handoff.reports.Publication.PrintedTable;

/** Headlines, funnel and speed of one report, in words. */
final class FunnelPages {

    private static final String SECTION = "Funnel in detail";

    /** Decisions beside eligibility, what was done beside what came of it: two short lists read better than one long one. */
    private static final List<String> DECISIONS = List.of("funnel.eligible", "funnel.ineligible", "funnel.undetermined",
            "funnel.approved", "funnel.denied", "funnel.waitlisted", "funnel.withdrawn", "funnel.pending");
    private static final List<String> STEPS = List.of("funnel.referrals", "funnel.people", "funnel.repeat_referrals",
            "funnel.handoffs", "funnel.handoffs_30min", "funnel.engaged_30d", "funnel.service_30d", "funnel.intakes", "funnel.intakes_in_window",
            "funnel.enrolled", "funnel.completed", "funnel.not_completed", "funnel.in_progress");

    private final ReleasedFigures set;
    private final Measures measures;

    FunnelPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<Headline> headlines() {
        var lastDay = set.asOf().isBefore(set.period().to()) ? set.asOf() : set.period().to();
        var headlines = new ArrayList<>(List.of(
                new Headline("Referrals", shown("funnel.referrals"),
                        shown("funnel.repeat_referrals") + " of them repeat referrals"),
                new Headline("People referred", shown("funnel.people"), "each counted once"),
                share("Engaged within 30 days", "rate.engaged_30d", "referrals"),
                share("In a service within 30 days", "rate.service_30d", "engaged referrals"),
                new Headline("Intakes in the window", shown("funnel.intakes_in_window"),
                        "of " + shown("funnel.intakes") + " intakes"),
                share("Enrolled", "rate.enrolled", "eligible referrals")));
        if (set.has("work.caseload")) {
            headlines.add(new Headline("Caseload", shown("work.caseload"),
                    (shown("work.caseload").equals("1") ? "person" : "people") + " on " + Shown.day(lastDay)));
            headlines.add(new Headline("Two-way contacts", shown("work.contacts_two_way"),
                    "with " + Shown.people(set.cell("work.people_contacted"))));
        }
        return headlines;
    }

    private Headline share(String label, String rate, String whole) {
        return new Headline(label, Shown.percent(set, rate), of(rate, whole) + ThirtyDays.note(label, set));
    }

    List<FunnelStep> funnel() {
        return List.of(
                new FunnelStep("Referred", set.cell("funnel.referrals").value(), Shown.people(set.cell("funnel.people")), ""),
                step("Eligible", "funnel.eligible", "rate.eligible", "referrals"),
                step("Engaged within 30 days", "funnel.engaged_30d", "rate.engaged_30d", "referrals"),
                step("In a service within 30 days", "funnel.service_30d", "rate.service_30d", "engaged referrals"),
                step("Intake done", "funnel.intakes", "rate.intake", "referrals"),
                step("Enrolled", "funnel.enrolled", "rate.enrolled", "eligible referrals"),
                step("Completed", "funnel.completed", "rate.completed", "enrolments"));
    }

    List<PrintedTable> tables() {
        var columns = List.of(new Column("Measure", false), new Column("Referrals", true));
        return List.of(
                new PrintedTable("funnel.steps", SECTION, "From referral to completion", "Referrals, but for people referred.",
                        columns, counts(STEPS)),
                new PrintedTable("funnel.decisions", SECTION, "Eligibility and decision", "", columns, counts(DECISIONS)),
                rates());
    }

    private List<List<String>> counts(List<String> ids) {
        return ids.stream().map(id -> List.of(measures.definition(id).label(), shown(id))).toList();
    }

    private PrintedTable rates() {
        var rows = new ArrayList<List<String>>();
        for (var figure : set.all()) {
            if (figure.id().startsWith("rate.") && figure.is(Figure.Rate.class)) {
                var definition = measures.definition(figure.id());
                rows.add(List.of(definition.label(), shown(figure.id() + ".numerator"), shown(figure.id() + ".denominator"),
                        definition.denominator(), Shown.percent(set, figure.id()), Shown.interval(set, figure.id())));
            }
        }
        return new PrintedTable("rate", SECTION, "Rates",
                "Interval: 95 %%, %s. A numerator counts only members of its denominator.".formatted(set.intervals().inWords()),
                List.of(new Column("Rate", false), new Column("Count", true), new Column("Of", true),
                        new Column("Which are", false), new Column("Share", true), new Column("Interval", true)), rows);
    }

    PrintedTable speed() {
        var rows = new ArrayList<List<String>>();
        for (var figure : set.all()) {
            if (figure.is(Figure.Duration.class)) {
                var definition = measures.definition(figure.id());
                rows.add(figure.whole() instanceof Figure.Duration duration ? List.of(definition.label(),
                        Integer.toString(duration.spread().n()), Shown.length(duration.spread().median(), definition.unit()),
                        tail(duration, definition.unit()))
                        : List.of(definition.label(), Cell.WITHHELD, Cell.WITHHELD, Cell.WITHHELD));
            }
        }
        return new PrintedTable("speed", "Speed", "How long it took",
                "Half took the median or less, nine of ten the 90th percentile or less.",
                List.of(new Column("Time", false), new Column("Referrals", true), new Column("Median", true),
                        new Column("90th pct.", true)), rows);
    }

    /** Where too few lie beyond the percentile, it is withheld. */
    private static String tail(Figure.Duration duration, String unit) {
        var spread = duration.spread();
        return spread.n() > 0 && spread.p90() == null ? Cell.WITHHELD : Shown.length(spread.p90(), unit);
    }

    private FunnelStep step(String label, String count, String rate, String whole) {
        return new FunnelStep(label, set.cell(count).value(), Shown.percent(set, rate) + ": " + of(rate, whole),
                Shown.interval(set, rate));
    }

    private String shown(String id) {
        return set.cell(id).shown();
    }

    private String of(String rate, String whole) {
        return shown(rate + ".numerator") + " of " + shown(rate + ".denominator") + " " + whole;
    }
}
