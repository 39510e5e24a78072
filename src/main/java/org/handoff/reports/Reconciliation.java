package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.disclosure.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Who was left out of which count, and why: what stands in one table and not in another, so that all of them add up to the same
 * people. Drawn from released counts only; where one of two is withheld, so is what lies between them.
 */
final class Reconciliation {

    /** What the document says of a line beside its numbers. */
    static final String DAYS_TO_RUN = "days_to_run";

    private final ReleasedFigures figures;

    Reconciliation(ReleasedFigures figures) {
        this.figures = figures;
    }

    /** One line of it; null where it is withheld. */
    record Line(LeftOut which, @Nullable Long of, @Nullable Long counted, @Nullable Long leftOut) {
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var which : LeftOut.ALL) {
            if (has(which.of()) && has(which.counted())) {
                var of = figures.cell(which.of()).value();
                var counted = figures.cell(which.counted()).value();
                var leftOut = of == null || counted == null ? null : Long.valueOf(of - counted);
                if (which.equals(LeftOut.NOT_ENGAGED) && !ThirtyDays.areOver(figures.period().to(), figures.asOf())) {
                    lines.addAll(notEngagedYet(of, counted, leftOut));
                } else {
                    lines.add(new Line(which, of, counted, leftOut));
                }
            }
        }
        return lines;
    }

    private List<Line> notEngagedYet(@Nullable Long of, @Nullable Long counted, @Nullable Long leftOut) {
        var toRun = figures.notEngagedYet();
        return toRun == null || leftOut == null ? List.of(new Line(LeftOut.NOT_ENGAGED_YET, of, counted, leftOut))
                : List.of(new Line(LeftOut.NOT_ENGAGED, of, counted, leftOut - toRun),
                        new Line(LeftOut.DAYS_TO_RUN, of, counted, toRun));
    }

    private boolean has(String cell) {
        return figures.has(cell) || figures.has(cell.substring(0, cell.lastIndexOf('.')));
    }

    /** As the document says it. */
    List<Map<String, @Nullable Object>> entries() {
        return lines().stream().map(Reconciliation::entries).toList();
    }

    private static Map<String, @Nullable Object> entries(Line line) {
        var entries = ReportFigures.entries("counted", line.which().counted(), "of", line.which().of(), "reason", line.which().why(),
                "count", line.leftOut());
        if (line.which().hasDaysToRun()) {
            entries.put(DAYS_TO_RUN, true);
        }
        return ReportFigures.marked(entries, line.leftOut() == null);
    }

    /** As the page says it; none in a report that counts nothing of it. */
    List<Publication.PrintedTable> tables() {
        var rows = lines().stream().map(line -> List.of(line.which().what(), shown(line.of()), shown(line.counted()), shown(line.leftOut()),
                line.which().why())).toList();
        return rows.isEmpty() ? List.of() : List.of(new Publication.PrintedTable("reconciliation", "Who was counted",
                "Left out of each count", "Not recorded, refused and not collected are rows of their own in every table above.",
                List.of(new Publication.Column("Count", false), new Publication.Column("Out of", true), new Publication.Column("Counted", true),
                        new Publication.Column("Left out", true), new Publication.Column("Why", false)), rows));
    }

    private static String shown(@Nullable Long count) {
        return count == null ? Cell.WITHHELD : String.valueOf(count);
    }
}
