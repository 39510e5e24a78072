package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.measures.Figure;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.FunnelStep;
import org.handoff.reports.Publication.Headline;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.statistics.Proportion;

/** Headlines, funnel and speed of one report, in words. */
final class FunnelPages {

    private static final String SECTION = "Funnel in detail";

    /** Decisions beside eligibility, what was done beside what came of it: two short lists read better than one long one. */
    private static final List<String> DECISIONS = List.of("funnel.eligible", "funnel.ineligible", "funnel.undetermined",
            "funnel.approved", "funnel.denied", "funnel.waitlisted", "funnel.withdrawn", "funnel.pending");
    private static final List<String> STEPS = List.of("funnel.referrals", "funnel.people", "funnel.repeat_referrals",
            "funnel.handoffs", "funnel.handoffs_30min", "funnel.engaged_30d", "funnel.service_30d", "funnel.intakes", "funnel.intakes_in_window",
            "funnel.enrolled", "funnel.completed", "funnel.not_completed", "funnel.in_progress");

    private final MeasureSet set;
    private final Measures measures;

    FunnelPages(MeasureSet set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<Headline> headlines() {
        var engaged = share("rate.engaged_30d");
        var served = share("rate.service_30d");
        var enrolled = share("rate.enrolled");
        var lastDay = set.asOf().isBefore(set.period().to()) ? set.asOf() : set.period().to();
        return List.of(
                new Headline("Referrals", shown("funnel.referrals"),
                        shown("funnel.repeat_referrals") + " of them repeat referrals"),
                new Headline("People referred", shown("funnel.people"), "each counted once"),
                new Headline("Engaged within 30 days", Shown.percent(engaged), of(engaged, "referrals")),
                new Headline("In a service within 30 days", Shown.percent(served), of(served, "engaged referrals")),
                new Headline("Intakes in the window", shown("funnel.intakes_in_window"),
                        "of " + shown("funnel.intakes") + " intakes"),
                new Headline("Enrolled", Shown.percent(enrolled), of(enrolled, "eligible referrals")),
                new Headline("Caseload", shown("work.caseload"),
                        (set.count("work.caseload") == 1 ? "person" : "people") + " enrolled on " + Shown.day(lastDay)),
                new Headline("Two-way contacts", shown("work.contacts_two_way"),
                        "with " + Shown.people(set.count("work.people_contacted"))));
    }

    List<FunnelStep> funnel() {
        return List.of(
                new FunnelStep("Referred", set.count("funnel.referrals"), Shown.people(set.count("funnel.people")), ""),
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
        for (var figure : set.figures()) {
            if (figure.id().startsWith("rate.") && figure instanceof Figure.Rate rate) {
                var share = rate.proportion();
                var definition = measures.definition(rate.id());
                rows.add(List.of(definition.label(), Long.toString(share.numerator()), Long.toString(share.denominator()),
                        definition.denominator(), Shown.percent(share), Shown.interval(share)));
            }
        }
        return new PrintedTable("rate", SECTION, "Rates",
                "Interval: 95 %, by Wilson's method. A numerator counts only members of its denominator.",
                List.of(new Column("Rate", false), new Column("Count", true), new Column("Of", true),
                        new Column("Which are", false), new Column("Share", true), new Column("Interval", true)), rows);
    }

    PrintedTable speed() {
        var rows = new ArrayList<List<String>>();
        for (var figure : set.figures()) {
            if (figure instanceof Figure.Duration duration) {
                var definition = measures.definition(figure.id());
                var spread = duration.spread();
                rows.add(List.of(definition.label(), Integer.toString(spread.n()),
                        Shown.length(spread.median(), definition.unit()), Shown.length(spread.p90(), definition.unit())));
            }
        }
        return new PrintedTable("speed", "Speed", "How long it took",
                "Half took the median or less, nine of ten the 90th percentile or less.",
                List.of(new Column("Time", false), new Column("Referrals", true), new Column("Median", true),
                        new Column("90th pct.", true)), rows);
    }

    private FunnelStep step(String label, String count, String rate, String whole) {
        var share = share(rate);
        return new FunnelStep(label, set.count(count), Shown.percent(share) + ": " + of(share, whole), Shown.interval(share));
    }

    private Proportion share(String id) {
        return set.figure(id, Figure.Rate.class).proportion();
    }

    private String shown(String id) {
        return Long.toString(set.count(id));
    }

    private static String of(Proportion share, String whole) {
        return share.numerator() + " of " + share.denominator() + " " + whole;
    }
}
