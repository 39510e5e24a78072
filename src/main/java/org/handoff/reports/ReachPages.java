package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.statistics.Proportion;

/** Who was reached, in words: people referred beside people on the caseload, then referrals by the way in. */
final class ReachPages {

    private static final String SECTION = "Who was reached";
    private static final String CASELOAD = ".caseload";
    private static final String EVENTS = ".events";

    private final MeasureSet set;
    private final Measures measures;

    ReachPages(MeasureSet set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        var tables = new ArrayList<PrintedTable>();
        for (var table : set.tables()) {
            if (table.id().startsWith("who.") && table.id().endsWith(EVENTS)) {
                tables.add(events(table));
            } else if (table.id().startsWith("who.") && !table.id().endsWith(CASELOAD)) {
                tables.add(people(table, set.table(table.id() + CASELOAD)));
            }
        }
        return tables;
    }

    private PrintedTable people(MeasureTable referred, MeasureTable caseload) {
        var referredBy = byKey(referred);
        var caseloadBy = byKey(caseload);
        var rows = keys(referred, caseload).stream().map(key -> {
            var known = referredBy.getOrDefault(key, caseloadBy.get(key));
            long people = referredBy.containsKey(key) ? known.value() : 0;
            long enrolled = caseloadBy.containsKey(key) ? caseloadBy.get(key).value() : 0;
            return List.of(known.label(), Long.toString(people), Shown.percent(new Proportion(people, referred.of())),
                    Long.toString(enrolled));
        }).toList();
        return new PrintedTable(referred.id(), SECTION, measures.definition(referred.id()).label(),
                "Shares of %s referred; caseload %s.".formatted(Shown.people(referred.of()), Shown.people(caseload.of())),
                List.of(new Column("Group", false), new Column("People", true), new Column("Share", true),
                        new Column("Caseload", true)), rows);
    }

    private PrintedTable events(MeasureTable table) {
        var rows = table.rows().stream().map(row -> List.of(row.label(), Long.toString(row.value()),
                Shown.percent(new Proportion(row.value(), table.of())))).toList();
        return new PrintedTable(table.id(), SECTION, measures.definition(table.id()).label(),
                "Shares of %d referrals.".formatted(table.of()),
                List.of(new Column("Group", false), new Column("Referrals", true), new Column("Share", true)), rows);
    }

    /**
     * The answers of both tables. Each table has its own in the order of the code list; a missing one follows the answer before
     * it.
     */
    private static List<String> keys(MeasureTable one, MeasureTable other) {
        var keys = new ArrayList<>(one.rows().stream().map(MeasureTable.Row::key).toList());
        int at = 0;
        for (var row : other.rows()) {
            int known = keys.indexOf(row.key());
            if (known < 0) {
                keys.add(at, row.key());
                at++;
            } else {
                at = known + 1;
            }
        }
        return keys;
    }

    private static Map<String, MeasureTable.Row> byKey(MeasureTable table) {
        return table.rows().stream().collect(Collectors.toMap(MeasureTable.Row::key, Function.identity()));
    }
}
