package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handoff.measures.Figure;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Cascade;
import org.handoff.reports.Publication.CascadeStep;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.statistics.Proportion;

/** Connections, work and the last twelve months, in words. */
final class WorkPages {

    private static final String CONNECTIONS = "Connections";
    private static final List<String> STEPS = List.of("needed", "referred", "attended", "engaged", "attained");

    private final MeasureSet set;
    private final Measures measures;

    WorkPages(MeasureSet set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    /** The groups in which anything happened. */
    List<Cascade> cascades() {
        var cascades = new ArrayList<Cascade>();
        for (var group : measures.connectionGroups()) {
            var steps = STEPS.stream().map(step -> cascadeStep(group.id(), step)).toList();
            if (steps.stream().anyMatch(step -> step.events() > 0)) {
                cascades.add(new Cascade(group.label(), steps));
            }
        }
        return cascades;
    }

    List<PrintedTable> tables() {
        var tables = new ArrayList<PrintedTable>(List.of(connections(), work(), closures()));
        set.tables().stream().filter(table -> table.id().equals("trend.referrals"))
                .forEach(referrals -> tables.add(months(referrals)));
        return tables;
    }

    private CascadeStep cascadeStep(String group, String step) {
        var figure = set.figure("connect." + group + "." + step, Figure.Connections.class);
        return new CascadeStep(Character.toUpperCase(step.charAt(0)) + step.substring(1), figure.events(), figure.people());
    }

    private PrintedTable connections() {
        var rows = new ArrayList<List<String>>();
        for (var group : measures.connectionGroups()) {
            var row = new ArrayList<>(List.of(group.label()));
            STEPS.forEach(step -> row.add(pair("connect." + group.id() + "." + step)));
            rows.add(row);
        }
        rows.add(List.of("Naloxone kits (part of harm reduction)", "", "", pair("connect.naloxone_kits"), "", ""));
        var columns = new ArrayList<>(List.of(new Column("Services", false)));
        STEPS.forEach(step -> columns.add(new Column(Character.toUpperCase(step.charAt(0)) + step.substring(1), true)));
        return new PrintedTable("connect", CONNECTIONS, "All groups of services",
                "Connections and, in brackets, the people they were made for.",
                columns, rows);
    }

    private String pair(String id) {
        var figure = set.figure(id, Figure.Connections.class);
        return Shown.pair(figure.events(), figure.people());
    }

    private PrintedTable work() {
        var rows = set.figures().stream().filter(figure -> figure.id().startsWith("work.")).map(figure -> {
            var definition = measures.definition(figure.id());
            return List.of(definition.label(), Shown.figure(figure, definition.unit()));
        }).toList();
        return new PrintedTable("work", "Work done", "In the period", "Contacts and episodes of everybody, whenever referred.",
                List.of(new Column("Measure", false), new Column("Figure", true)), rows);
    }

    private PrintedTable closures() {
        var table = set.table("work.closed");
        var rows = table.rows().stream().map(row -> List.of(row.label(), Long.toString(row.value()),
                Shown.percent(new Proportion(row.value(), table.of())))).toList();
        return new PrintedTable("work.closed", "Work done", "Closures by reason", "Shares of %d closures.".formatted(table.of()),
                List.of(new Column("Reason", false), new Column("Closures", true), new Column("Share", true)), rows);
    }

    private PrintedTable months(MeasureTable referrals) {
        var people = set.table("trend.people").rows();
        var contacts = set.table("trend.contacts_two_way").rows();
        var rows = IntStream.range(0, referrals.rows().size()).mapToObj(at -> List.of(referrals.rows().get(at).label(),
                Long.toString(referrals.rows().get(at).value()), Long.toString(people.get(at).value()),
                Long.toString(contacts.get(at).value()))).toList();
        return new PrintedTable("trend", "Month by month", "The last twelve months",
                "People: different people referred in the month.",
                List.of(new Column("Month", false), new Column("Referrals", true), new Column("People", true),
                        new Column("Contacts", true)), rows);
    }
}
