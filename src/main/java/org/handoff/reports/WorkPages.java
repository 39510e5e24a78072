package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Cascade;
import org.handoff.reports.Publication.CascadeStep;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** Connections, work and the last twelve months, in words. */
final class WorkPages {

    private static final String CONNECTIONS = "Connections";
    private static final List<String> STEPS = List.of("needed", "referred", "attended", "engaged", "attained");

    private final ReleasedFigures set;
    private final Measures measures;

    WorkPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    /** The groups in which anything happened. */
    List<Cascade> cascades() {
        if (!set.has("connect.naloxone_kits")) {
            return List.of();
        }
        var cascades = new ArrayList<Cascade>();
        for (var group : measures.connectionGroups()) {
            var steps = STEPS.stream().map(step -> cascadeStep(group.id(), step)).toList();
            if (steps.stream().anyMatch(step -> !Long.valueOf(0).equals(step.events()))) {
                cascades.add(new Cascade(group.label(), steps));
            }
        }
        return cascades;
    }

    List<PrintedTable> tables() {
        if (!set.has("work.caseload")) {
            return List.of();
        }
        var tables = new ArrayList<PrintedTable>(List.of(connections(), work(), closures()));
        set.tables().stream().filter(table -> table.id().equals("trend.referrals"))
                .forEach(referrals -> tables.add(months(referrals)));
        return tables;
    }

    private CascadeStep cascadeStep(String group, String step) {
        var id = "connect." + group + "." + step;
        return new CascadeStep(Character.toUpperCase(step.charAt(0)) + step.substring(1), set.cell(id + ".events").value(),
                set.cell(id + ".people").value());
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
        return "%s (%s)".formatted(set.cell(id + ".events").shown(), set.cell(id + ".people").shown());
    }

    private PrintedTable work() {
        var rows = set.all().stream().filter(figure -> figure.id().startsWith("work.")).map(figure -> {
            var definition = measures.definition(figure.id());
            var whole = figure.whole();
            return List.of(definition.label(), whole == null ? Cell.WITHHELD : Shown.figure(whole, definition.unit()));
        }).toList();
        return new PrintedTable("work", "Work done", "In the period", "Contacts and episodes of everybody, whenever referred.",
                List.of(new Column("Measure", false), new Column("Figure", true)), rows);
    }

    private PrintedTable closures() {
        var table = set.table("work.closed");
        var rows = table.rows().stream().map(row -> List.of(row.label(), row.cell().shown(),
                Shown.percent(row.cell(), table.of()))).toList();
        return new PrintedTable("work.closed", "Work done", "Closures by reason", "Shares of %s closures.".formatted(table.of().shown()),
                List.of(new Column("Reason", false), new Column("Closures", true), new Column("Share", true)), rows);
    }

    private PrintedTable months(ReleasedTable referrals) {
        var people = set.table("trend.people").rows();
        var contacts = set.table("trend.contacts_two_way").rows();
        var rows = IntStream.range(0, referrals.rows().size()).mapToObj(at -> List.of(referrals.rows().get(at).label(),
                referrals.rows().get(at).cell().shown(), shown(people, at), shown(contacts, at))).toList();
        return new PrintedTable("trend", "Month by month", "The last twelve months",
                "People: different people referred in the month.",
                List.of(new Column("Month", false), new Column("Referrals", true), new Column("People", true),
                        new Column("Contacts", true)), rows);
    }

    /** Tables of months have the same rows, but for one that is withheld as a whole. */
    private static String shown(List<ReleasedTable.Row> rows, int at) {
        return at < rows.size() ? rows.get(at).cell().shown() : Cell.WITHHELD;
    }
}
