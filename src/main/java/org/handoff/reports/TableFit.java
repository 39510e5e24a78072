package org.handoff.reports;

import org.handoff.reports.Publication.PrintedTable;

/** Whether a table reads well in half the width of a page. */
final class TableFit {

    private static final int ROWS = 20;
    private static final int LETTERS_OF_A_LABEL = 48;
    private static final int LETTERS_OF_A_NUMBER = 9;

    private TableFit() {
    }

    static boolean half(PrintedTable table) {
        boolean labelAndNumbers = table.columns().size() <= Grid.HALF_WIDTH
                && table.columns().stream().skip(1).allMatch(Publication.Column::number);
        return labelAndNumbers && table.rows().size() <= ROWS && longest(table, 0, 1) <= LETTERS_OF_A_LABEL
                && longest(table, 1, Grid.HALF_WIDTH) <= LETTERS_OF_A_NUMBER;
    }

    private static int longest(PrintedTable table, int from, int until) {
        return table.rows().stream().flatMap(row -> row.stream().skip(from).limit(until - from))
                .mapToInt(String::length).max().orElse(0);
    }
}
