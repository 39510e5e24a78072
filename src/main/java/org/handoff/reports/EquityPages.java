package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.EquityStep;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/** How far people of each group came, in words: how many at each step, then each step compared with the largest group. */
final class EquityPages {

    private static final String SECTION = "Equity";

    private final ReleasedFigures set;
    private final Measures measures;
    private final EquityRows rows;

    EquityPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
        this.rows = new EquityRows(set);
    }

    List<PrintedTable> tables() {
        var tables = new ArrayList<PrintedTable>();
        if (rows.compares(EquityStep.ELIGIBLE.of("sex"))) {
            EquityStep.ATTRIBUTES.forEach(attribute -> {
                tables.add(reached(attribute));
                tables.add(compared(attribute));
            });
        }
        return tables;
    }

    private PrintedTable reached(String attribute) {
        var printed = new ArrayList<List<String>>();
        for (var referred : set.table(EquityStep.ELIGIBLE.base(attribute)).rows()) {
            var row = new ArrayList<>(List.of(referred.label(), referred.cell().shown()));
            for (var step : EquityStep.values()) {
                row.add(set.table(step.of(attribute)).row(referred.key()).map(at -> at.cell().shown()).orElse(Cell.WITHHELD));
            }
            printed.add(row);
        }
        return new PrintedTable("equity." + attribute, SECTION, "How far people came, " + by(attribute),
                "By the first referral in the period; who is counted at a step reached every step before it.",
                columns("Referred"), printed);
    }

    private PrintedTable compared(String attribute) {
        var reference = rows.reference(attribute);
        var printed = new ArrayList<List<String>>();
        for (var referred : set.table(EquityStep.ELIGIBLE.base(attribute)).rows()) {
            var row = new ArrayList<>(List.of(referred.label()));
            for (var step : EquityStep.values()) {
                row.add(rows.compared(set.table(step.of(attribute))).stream()
                        .filter(each -> each.row().key().equals(referred.key())).map(EquityPages::shown).findFirst()
                        .orElse(Cell.WITHHELD));
            }
            printed.add(row);
        }
        var largest = reference.flatMap(key -> set.table(EquityStep.ELIGIBLE.base(attribute)).row(key))
                .map(ReleasedTable.Row::label);
        return new PrintedTable("equity." + attribute + ".ratio", SECTION, "Each step compared, " + by(attribute),
                largest.map(("Share of those at the step before, and its ratio to %s with the 95 %% interval. 1 is parity. "
                        + "No ratio for groups of fewer than 1 in 100 people. A ratio says that groups differ, "
                        + "not why.")::formatted)
                        .orElseGet(() -> rows.whyNoReference(attribute)),
                columns(null), printed);
    }

    private static String shown(EquityRows.Compared compared) {
        var share = compared.share();
        if (share == null) {
            return compared.withheld() ? Cell.WITHHELD : Shown.NONE;
        }
        var ratio = compared.ratio();
        var percent = Shown.percent(share);
        if (compared.isReference()) {
            return percent + ", reference";
        }
        return ratio == null || ratio.value() == null ? percent : percent + ", %s (%s)"
                .formatted(ShownComparison.hundredth(ratio.value()), ShownComparison.interval(ratio.interval(), 1, 2));
    }

    private List<Column> columns(@Nullable String first) {
        var columns = new ArrayList<>(List.of(new Column("Group", false)));
        if (first != null) {
            columns.add(new Column(first, true));
        }
        for (var step : EquityStep.values()) {
            var label = measures.definition("equity." + step.id()).label();
            columns.add(new Column(Character.toUpperCase(label.charAt(8)) + label.substring(9), first != null));
        }
        return columns;
    }

    private static String by(String attribute) {
        return "by " + (attribute.equals("race") ? "race and ethnicity" : attribute);
    }
}
