package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handoff.disclosure.Cell;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/**
 * The columns of a table as a workbook has them: where a page prints two numbers in one cell, {@code 91 (88)} or
 * {@code 60.8–68.4 %}, the workbook has two columns with a number each.
 */
final class SheetColumns {

    private static final Pattern PAIR = Pattern.compile("(?<one>\\d+|–) \\((?<other>\\d+|–)\\)");
    private static final Pattern INTERVAL = Pattern.compile("(?<one>\\d+(?:\\.\\d+)?)–(?<other>\\d+(?:\\.\\d+)?)(?<unit>(?: %)?)");
    private static final Pattern CHANGES = Pattern.compile("(?<one>\\d+) / (?<other>\\d+)");

    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> numbers = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private SheetColumns(PrintedTable table) {
        table.rows().forEach(row -> rows.add(new ArrayList<>()));
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            add(table.columns().get(at), table.rows().stream().map(row -> row.get(column)).toList());
        }
    }

    static SheetColumns of(PrintedTable table) {
        return new SheetColumns(table);
    }

    List<String> headings() {
        return headings;
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Which columns are of numbers. */
    List<Boolean> numbers() {
        return numbers;
    }

    /** The cells as a workbook has them: numbers in the columns of numbers, text everywhere else. */
    List<List<SheetValue>> values() {
        return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(at -> numbers.get(at)
                ? SheetValue.inNumbers(row.get(at)) : SheetValue.text(row.get(at))).toList()).toList();
    }

    private void add(Column column, List<String> cells) {
        var heading = column.heading();
        if (are(PAIR, cells)) {
            split(PAIR, cells, heading, heading + ", in brackets");
        } else if (column.number() && are(INTERVAL, cells)) {
            split(INTERVAL, cells, heading + ", low", heading + ", high");
        } else if (are(CHANGES, cells) && heading.contains(" / ")) {
            var words = heading.split(" / ");
            split(CHANGES, cells, words[0], words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1));
        } else {
            headings.add(heading);
            numbers.add(column.number());
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row).add(cells.get(row));
            }
        }
    }

    private static boolean are(Pattern pattern, List<String> cells) {
        var numbers = cells.stream().filter(cell -> !isWord(cell)).toList();
        return !numbers.isEmpty() && numbers.stream().allMatch(cell -> pattern.matcher(cell).matches());
    }

    private void split(Pattern pattern, List<String> cells, String one, String other) {
        headings.addAll(List.of(one, other));
        numbers.addAll(List.of(true, true));
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).addAll(parts(pattern, cells.get(row)));
        }
    }

    private static List<String> parts(Pattern pattern, String cell) {
        var read = pattern.matcher(cell);
        if (!read.matches()) {
            return List.of(cell, cell);
        }
        var unit = pattern == INTERVAL ? read.group("unit") : "";
        return Stream.of("one", "other").map(group -> read.group(group) + unit).toList();
    }

    /** A cell without a number. */
    private static boolean isWord(String cell) {
        return cell.isEmpty() || cell.equals(Cell.WITHHELD) || cell.equals(Shown.NONE) || cell.equals(ShownCost.NOT_CONFIGURED);
    }
}
