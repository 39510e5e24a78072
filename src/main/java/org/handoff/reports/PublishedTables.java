package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.Headline;
import org.handoff.reports.Publication.PrintedTable;

/** Everything of a publication as tables, in the order of its pages: what workbook, document and page for a browser are made of. */
final class PublishedTables {

    private PublishedTables() {
    }

    static List<PrintedTable> of(Publication publication) {
        var tables = new ArrayList<PrintedTable>();
        headlines(tables, publication.headlines());
        add(tables, "benefits", "What diversion is for", "Nine benefits, and what these records say of each",
                words("Benefit", "What the records say", "What they do not say"),
                publication.benefits().stream().map(each -> List.of(each.name(), each.says(), each.limits())).toList());
        add(tables, "pictures", "What diversion is for", "The numbers of the pictures",
                List.of(new Column("Picture", false), new Column("Bar", false), new Column("Number", true)),
                publication.benefits().stream().flatMap(each -> each.bars().stream().map(bar -> List.of(each.picture(), bar.label(),
                        bar.shown()))).toList());
        add(tables, "funnel", "Funnel", "From referral to completion",
                List.of(new Column("Step", false), new Column("Referrals", true), new Column("Share", false),
                        new Column("Interval", true)),
                publication.funnel().stream().map(step -> List.of(step.label(),
                        step.count() == null ? Cell.WITHHELD : step.count().toString(), step.share(), step.interval())).toList());
        background(tables, publication.background());
        tables.addAll(publication.tables());
        tables.addAll(publication.background().method());
        add(tables, "definitions", "Definitions", "What each measure means",
                words("Measure", "In words", "Unit", "Definition", "Taken of"), publication.definitions().stream().map(each ->
                        List.of(each.id(), each.label(), each.unit(), each.definition(), each.denominator())).toList());
        return tables;
    }

    private static void headlines(List<PrintedTable> tables, List<Headline> headlines) {
        boolean compared = headlines.stream().anyMatch(each -> !each.before().isEmpty());
        boolean twice = headlines.stream().anyMatch(each -> !each.yearAgo().isEmpty());
        var columns = List.of(new Column("Figure", false), new Column("Number", true), new Column("Meaning", false),
                new Column("Period before", false), new Column("Year ago", false)).subList(0, twice ? 5 : compared ? 4 : 3);
        add(tables, "headlines", "Headlines", "The large figures", columns, headlines.stream().map(each -> List.of(each.label(), each.shown(),
                each.note(), each.before().replaceFirst("^Before ", ""), each.yearAgo().replaceFirst("^Year ago ", ""))
                .subList(0, columns.size())).toList());
    }

    /** The ways through the program and the eight quarters in figures: what a page draws, a sheet says. */
    private static void background(List<PrintedTable> tables, Background background) {
        var flow = background.flow();
        if (flow != null) {
            add(tables, "flow", "Ways through the program", "From where to where",
                    List.of(new Column("From", false), new Column("To", false), new Column("Referrals", true)), flow.ways().stream()
                            .map(way -> List.of(way.from().label(), way.to().label(), Shown.grouped(way.count()))).toList());
        }
        if (!background.trends().isEmpty()) {
            tables.add(BackgroundPassages.twin(background.trends()));
        }
    }

    private static void add(List<PrintedTable> tables, String id, String section, String title, List<Column> columns,
            List<List<String>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new PrintedTable(id, section, title, "", columns, rows));
        }
    }

    private static List<Column> words(String... headings) {
        return List.of(headings).stream().map(heading -> new Column(heading, false)).toList();
    }
}
