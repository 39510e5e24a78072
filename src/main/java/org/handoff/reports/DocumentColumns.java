package org.handoff.reports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.reports.Publication.PrintedTable;

/**
 * How wide the columns of a document are, in twentieths of a point: each as wide as its longest word or number, what is left by
 * the letters of the longest cell. Measured in letters, so that it is the same on every machine.
 */
final class DocumentColumns {

    private static final int LETTER = 120;
    private static final int EDGES = 200;
    private static final int MOST_LETTERS = 120;
    private static final int MOST_LETTERS_OF_A_WORD = 24;

    private DocumentColumns() {
    }

    static List<Integer> widths(PrintedTable table, int all) {
        var least = IntStream.range(0, table.columns().size()).mapToObj(column -> EDGES + LETTER * Math.min(MOST_LETTERS_OF_A_WORD,
                cells(table, column).flatMap(cell -> words(table, column, cell)).mapToInt(String::length).max().orElse(0))).toList();
        var wanted = IntStream.range(0, least.size()).mapToObj(column -> Math.max(1, EDGES - least.get(column) + LETTER * Math.min(MOST_LETTERS,
                cells(table, column).mapToInt(String::length).max().orElse(0)))).toList();
        int left = all - sum(least);
        return left < 0 ? least.stream().map(each -> all * each / sum(least)).toList()
                : IntStream.range(0, least.size()).mapToObj(column -> least.get(column) + left * wanted.get(column) / sum(wanted)).toList();
    }

    private static Stream<String> cells(PrintedTable table, int column) {
        return Stream.concat(Stream.of(table.columns().get(column).heading()), table.rows().stream().map(row -> row.get(column)));
    }

    /** A number is not broken at its blank, and the words over it may be. */
    private static Stream<String> words(PrintedTable table, int column, String cell) {
        boolean whole = table.columns().get(column).number() && !cell.equals(table.columns().get(column).heading());
        return whole ? Stream.of(cell) : Stream.of(cell.split(" "));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
