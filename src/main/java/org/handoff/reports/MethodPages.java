package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** How the figures of a report were counted, who was left out, and what its signs mean. */
final class MethodPages {

    private static final String SECTION = "How it was counted";
    private static final String NOT_YET = "Nothing is compared before the period is over, and no share within 30 days while those days run.";

    private final ReleasedFigures figures;
    private final Publication.Title title;

    MethodPages(ReleasedFigures figures, Publication.Title title) {
        this.figures = figures;
        this.title = title;
    }

    List<PrintedTable> tables() {
        return List.of(new PrintedTable("method.rules", SECTION, "Method", "", List.of(new Column("Question", false),
                new Column("Answer", false)), rules()), excluded(), signs());
    }

    private List<List<String>> rules() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Period", "%s: %s to %s, both days included.".formatted(title.periodInWords(), title.from(), title.to())));
        rows.add(List.of("As of", "Nothing dated after %s is seen. What is entered later changes a later run, and each run is kept."
                .formatted(title.asOf())));
        rows.add(List.of("Universe", "Funnel, speed and equity: referrals received in the period (%s). Work and connections: what happened in "
                .formatted(figures.inUniverse().shown()) + "the period. Caseload: who is enrolled on its last day."));
        rows.add(List.of("One person", "Counts once in a table of people, with the answers of the first referral in the period."));
        rows.add(List.of("Windows", "Thirty days after a referral: day 30 is in, day 31 is out. Justice: calendar months either side of the first "
                + "referral; the day itself lies outside both."));
        rows.add(List.of("No answer", "Unknown, refused and not collected are rows of their own, never left out."));
        rows.add(List.of("Intervals", "95 %%, %s for shares.".formatted(figures.intervals().inWords())));
        rows.add(List.of("Small counts", protection()));
        rows.add(List.of("Before, year ago", earlier()));
        rows.add(List.of("Definitions", "Version %d of this report, as printed below; audit log at %s."
                .formatted(title.definitionVersion(), title.auditHead())));
        return rows;
    }

    private String protection() {
        var rule = figures.rule();
        return rule == null ? "None withheld: this copy is for people of the program and is not for release."
                : "Fewer than %d people are withheld (%s), and so is whatever would tell them, in this report and beside every one published before."
                        .formatted(rule.threshold(), Cell.WITHHELD);
    }

    private String earlier() {
        return figures.rule() == null ? "The period of the same length just before, and the same days a year earlier, counted anew by today's "
                + "definitions as of the same day. " + NOT_YET + " Pts: percentage points."
                : "As published for exactly those days; what was not published is not counted for this report either, and where nothing was, "
                + "the large figures stand alone. " + NOT_YET + " Pts: percentage points.";
    }

    private PrintedTable excluded() {
        var rows = new ArrayList<List<String>>();
        figures.reasonsOfExclusion().forEach(reason -> rows.add(List.of("Referrals " + reason,
                figures.cell(FigureCounts.excluded(reason)).shown())));
        for (var months : List.of("6", "12")) {
            if (figures.has("justice" + months + ".left_out")) {
                rows.add(List.of("People whose %s months after the referral are not over (justice)".formatted(months),
                        figures.cell("justice" + months + ".left_out").shown()));
            }
        }
        return new PrintedTable("method.excluded", SECTION, "Who was left out", "", List.of(new Column("Reason", false),
                new Column("Count", true)), rows);
    }

    private PrintedTable signs() {
        var rows = new ArrayList<>(List.of(List.of("0", "Counted, and there was none."),
                List.of(Shown.NONE, "Nobody to take a share or a median of, or not collected.")));
        if (figures.rule() != null) {
            rows.addAll(List.of(List.of(Cell.WITHHELD, "Withheld to protect people; includes what is withheld so that others cannot be computed."),
                    List.of("hatched bar", "Withheld: its length says nothing."),
                    List.of("not published", "No public report of those days told this figure; in tables n. p.")));
        }
        return new PrintedTable("method.signs", SECTION, "Signs", "", List.of(new Column("Sign", false), new Column("Meaning", false)), rows);
    }
}
