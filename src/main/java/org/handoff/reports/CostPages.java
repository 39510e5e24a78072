package org.handoff.reports;

import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** What the program cost and what was not spent elsewhere, in words. */
final class CostPages {

    private final ReleasedFigures set;
    private final Measures measures;

    CostPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        var rows = set.all().stream().filter(figure -> figure.id().startsWith("cost."))
                .map(figure -> List.of(measures.definition(figure.id()).label(), shown(figure))).toList();
        return rows.isEmpty() ? List.of() : List.of(new PrintedTable("cost", "Cost", "Spent and avoided",
                "What needs unit costs that the program has not set is not configured: it is not 0.",
                List.of(new Column("What", false), new Column("Value", true)), rows));
    }

    private String shown(ReleasedFigure figure) {
        Figure whole = figure.whole();
        return whole == null ? Cell.WITHHELD : Shown.figure(whole, measures.definition(figure.id()).unit());
    }
}
