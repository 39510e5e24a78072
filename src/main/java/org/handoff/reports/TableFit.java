package org.handoff.reports;

import java.util.List;
import java.util.Locale;
import org.handoff.reports.Publication.PrintedTable;

/** Whether a table reads well in half the width of a page. */
final class TableFit {

    private static final int ROWS = 20;
    private static final int LETTERS_OF_A_LABEL = 48;
    private static final int LETTERS_OF_A_NUMBER = 9;

    private static final int LETTERS_OF_A_CODE = 8;
    private static final int LETTERS_OF_A_SENTENCE = 44;

    private TableFit() {
    }

    /** How wide a column of the templates is, each named there with the column's number behind it. */
    enum Width {

        /** A few words. */
        WORDS,
        /** A code. */
        BRIEF,
        /** Sentences. */
        WIDE,
        /** A number. */
        NUMBER,
        /** Two numbers, or one with words. */
        BROAD;

        /** Those that the templates have for a column. */
        static List<Width> of(int number) {
            return number == 1 ? List.of(WORDS, NUMBER) : List.of(values());
        }

        String field(int number) {
            return name().toLowerCase(Locale.ROOT) + number;
        }
    }

    /** As wide as what stands in it; the first one holds the labels and is always of one width. */
    static Width width(PrintedTable table, int place) {
        var column = table.columns().get(place);
        int longest = longest(table, place, place + 1);
        if (column.number()) {
            return place > 0 && longest > LETTERS_OF_A_NUMBER ? Width.BROAD : Width.NUMBER;
        }
        return place == 0 ? Width.WORDS : longest > LETTERS_OF_A_SENTENCE ? Width.WIDE
                : Math.max(longest, column.heading().length()) <= LETTERS_OF_A_CODE ? Width.BRIEF : Width.WORDS;
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
