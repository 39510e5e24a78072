package org.handoff.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handoff.reports.Publication.PrintedTable;

/** Whether a table reads well in half the width of a page. */
final class TableFit {

    private static final int ROWS = 20;
    private static final int LETTERS_OF_A_LABEL = 48;
    private static final int LETTERS_OF_A_NUMBER = 9;

    private static final int LETTERS_OF_A_CODE = 5;
    private static final int LETTERS_OF_A_SENTENCE = 32;
    private static final int LETTERS_OF_A_KEYWORD = 18;

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
        /** Two numbers, or one with words; a first one of long labels beside sentences. */
        BROAD;

        /** Those that the templates have for a column. */
        static List<Width> of(int number) {
            return number == 1 ? List.of(WORDS, BRIEF, NUMBER, BROAD) : List.of(values());
        }

        String field(int number) {
            return name().toLowerCase(Locale.ROOT) + number;
        }
    }

    /** As wide as what stands in it; the first one holds the labels, and gives way only to sentences. */
    static Width width(PrintedTable table, int place) {
        var column = table.columns().get(place);
        int longest = longest(table, place, place + 1);
        if (column.number()) {
            return place > 0 && longest >= LETTERS_OF_A_NUMBER ? Width.BROAD : Width.NUMBER;
        }
        if (place == 0) {
            boolean besideWords = IntStream.range(1, table.columns().size()).anyMatch(other -> width(table, other) == Width.WIDE);
            return longest <= LETTERS_OF_A_KEYWORD && table.columns().size() == 2 && !table.columns().get(1).number() ? Width.BRIEF
                    : longest > LETTERS_OF_A_SENTENCE && besideWords ? Width.BROAD : Width.WORDS;
        }
        return longest > LETTERS_OF_A_SENTENCE ? Width.WIDE
                : Math.max(longest, column.heading().length()) <= LETTERS_OF_A_CODE ? Width.BRIEF : Width.WORDS;
    }

    /** About how many lines its rows take: one with sentences or with long words takes two or more. */
    static int lines(PrintedTable table) {
        int sum = 0;
        for (var row : table.rows()) {
            int lines = 1;
            for (int place = 0; place < row.size(); place++) {
                lines = Math.max(lines, (int) Math.ceil(row.get(place).length() / letters(table, place)));
            }
            sum += lines;
        }
        return sum;
    }

    private static double letters(PrintedTable table, int place) {
        return switch (width(table, place)) {
            case WIDE -> LETTERS_OF_A_SENTENCE;
            case BROAD -> place == 0 ? 40 : 20;
            case WORDS -> place == 0 ? 32 : 20;
            case BRIEF, NUMBER -> LETTERS_OF_A_KEYWORD;
        };
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
