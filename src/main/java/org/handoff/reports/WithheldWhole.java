package org.handoff.reports;

import java.util.List;
import java.util.regex.Pattern;
import org.handoff.disclosure.Cell;
import org.handoff.disclosure.Rule;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** A table of which no figure may be shown is a sentence that says so, why, and what would help: a grid of dashes tells nobody anything. */
final class WithheldWhole {

    /** The lines of a form are the funder's: each is answered, and be it by a dash. */
    private static final String FORM = "form.";

    private static final Pattern NOTHING = Pattern.compile("|–|n/a|– \\(–\\)");
    private static final Pattern WORDS = Pattern.compile("\\p{L}.*", Pattern.DOTALL);

    private WithheldWhole() {
    }

    /** The table as it is, or its title with the sentence in the place of its rows. */
    static PrintedTable orAsItIs(PrintedTable table, Rule rule) {
        return !table.id().startsWith(FORM) && isWhollyWithheld(table)
                ? new PrintedTable(table.id(), table.section(), table.title(), sentence(table, rule), List.of(), List.of()) : table;
    }

    private static boolean isWhollyWithheld(PrintedTable table) {
        var cells = table.rows().stream().flatMap(row -> row.stream().skip(1)).toList();
        return cells.stream().anyMatch(cell -> cell.startsWith(Cell.WITHHELD))
                && table.rows().stream().noneMatch(row -> tellsSomething(table.columns(), row));
    }

    /** Words beside figures, such as what a share is taken of, tell nothing by themselves. */
    private static boolean tellsSomething(List<Column> columns, List<String> row) {
        for (int place = 1; place < row.size(); place++) {
            var cell = row.get(place);
            boolean words = !columns.get(place).number() && WORDS.matcher(cell).matches();
            if (!words && !NOTHING.matcher(cell).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(PrintedTable table, Rule rule) {
        boolean beforeToldTooMuch = table.rows().stream().anyMatch(row -> row.get(0).equals(Arrangement.TOLD_TOO_MUCH));
        return beforeToldTooMuch
                ? Arrangement.TOLD_TOO_MUCH + ". What those reports told stands in them; days that none of them covers can be told anew."
                : "Withheld: every figure is of fewer than %d people, or would tell one that is. A longer period has more people and may show more."
                        .formatted(rule.threshold());
    }
}
