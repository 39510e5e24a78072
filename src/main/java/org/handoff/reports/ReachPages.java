package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** Who was reached, in words: people referred beside people on the caseload, then referrals by the way in. */
final class ReachPages {

    private static final String SECTION = "Who was reached";
    private static final String CASELOAD = ".caseload";
    private static final String EVENTS = ".events";

    private final ReleasedFigures set;
    private final Measures measures;

    ReachPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        var tables = new ArrayList<PrintedTable>();
        for (var table : set.tables()) {
            if (table.id().startsWith("who.") && table.id().endsWith(EVENTS)) {
                tables.add(events(table));
            } else if (table.id().startsWith("who.") && !table.id().endsWith(CASELOAD) && set.hasTable(table.id() + CASELOAD)) {
                tables.addAll(people(table, set.table(table.id() + CASELOAD)));
            }
        }
        return tables;
    }

    /** Beside each other; apart where only one of them has rows put together, for people stand in one row of a table. */
    private List<PrintedTable> people(ReleasedTable referred, ReleasedTable caseload) {
        boolean sameRows = keys(referred, caseload).stream().noneMatch(key -> isElsewhere(referred, key) || isElsewhere(caseload, key));
        return sameRows ? List.of(together(referred, caseload)) : List.of(alone(referred), caseload(caseload));
    }

    private PrintedTable alone(ReleasedTable referred) {
        return new PrintedTable(referred.id(), SECTION, measures.definition(referred.id()).label(),
                "Shares of %s referred.".formatted(Shown.people(referred.of())),
                List.of(new Column("Group", false), new Column("People", true), new Column("Share", true)),
                referred.rows().stream().map(row -> List.of(row.label(), row.cell().shown(), Shown.percent(row.cell(), referred.of()))).toList());
    }

    private PrintedTable caseload(ReleasedTable caseload) {
        return new PrintedTable(caseload.id(), SECTION, measures.definition(caseload.id()).label(),
                "Caseload %s.".formatted(Shown.people(caseload.of())), List.of(new Column("Group", false), new Column("Caseload", true)),
                caseload.rows().stream().map(row -> List.of(row.label(), row.cell().shown())).toList());
    }

    private PrintedTable together(ReleasedTable referred, ReleasedTable caseload) {
        var referredBy = byKey(referred);
        var caseloadBy = byKey(caseload);
        var rows = keys(referred, caseload).stream().map(key -> {
            var known = referredBy.getOrDefault(key, caseloadBy.get(key));
            var people = referredBy.containsKey(key) ? known.cell() : null;
            return List.of(known.label(), people == null ? none(referred) : people.shown(),
                    people == null ? noShare(referred) : Shown.percent(people, referred.of()),
                    caseloadBy.containsKey(key) ? caseloadBy.get(key).cell().shown() : none(caseload));
        }).toList();
        return new PrintedTable(referred.id(), SECTION, measures.definition(referred.id()).label(),
                "Shares of %s referred; caseload %s.".formatted(Shown.people(referred.of()), Shown.people(caseload.of())),
                List.of(new Column("Group", false), new Column("People", true), new Column("Share", true),
                        new Column("Caseload", true)), rows);
    }

    private PrintedTable events(ReleasedTable table) {
        var rows = table.rows().stream().map(row -> List.of(row.label(), row.cell().shown(),
                Shown.percent(row.cell(), table.of()))).toList();
        return new PrintedTable(table.id(), SECTION, measures.definition(table.id()).label(),
                "Shares of %s referrals.".formatted(table.of().shown()),
                List.of(new Column("Group", false), new Column("Referrals", true), new Column("Share", true)), rows);
    }

    /** What a row says that a table does not have: nobody, or nothing where it is not shown. */
    private static String none(ReleasedTable table) {
        return table.isLeftOut() ? Cell.WITHHELD : "0";
    }

    /** Whether the people of a row stand in a row that several were put together to, or in the rows that another table put together. */
    private static boolean isElsewhere(ReleasedTable table, String key) {
        return Relations.read().merges().getOrDefault(table.id(), Map.of()).entrySet().stream().anyMatch(group ->
                group.getValue().contains(key) && table.row(group.getKey()).isPresent()
                        || group.getKey().equals(key) && group.getValue().stream().anyMatch(part -> table.row(part).isPresent()));
    }

    private static String noShare(ReleasedTable table) {
        boolean ofNobody = Long.valueOf(0).equals(table.of().value());
        return table.isLeftOut() ? Cell.WITHHELD : ofNobody ? Shown.NONE : "0.0 %";
    }

    /**
     * The answers of both tables. Each table has its own in the order of the code list; a missing one follows the answer before
     * it.
     */
    private static List<String> keys(ReleasedTable one, ReleasedTable other) {
        var keys = new ArrayList<>(one.rows().stream().map(ReleasedTable.Row::key).toList());
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

    private static Map<String, ReleasedTable.Row> byKey(ReleasedTable table) {
        return table.rows().stream().collect(Collectors.toMap(ReleasedTable.Row::key, Function.identity()));
    }
}
