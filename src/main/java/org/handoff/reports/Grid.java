package org.handoff.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/**
 * Any printed table in the shape of the templates {@code table} and {@code half-table}: columns are numbered, and each is
 * either one of words or one of numbers, as wide as what stands in it.
 */
final class Grid {

    /** Columns that fit over the whole width. */
    static final int WHOLE_WIDTH = 8;

    /** Columns that fit in one half of the page. */
    static final int HALF_WIDTH = 4;

    private Grid() {
    }

    static JRDataSource over(PrintedTable table, int columns) {
        return RecordSource.ofFields(List.of(fields(table, columns)));
    }

    /** A table that may break over pages: its note stands above it, so that no page has the note alone. */
    static JRDataSource breaking(PrintedTable table, int columns) {
        var fields = fields(table, columns);
        fields.put("noteAbove", table.note());
        fields.put("note", "");
        return RecordSource.ofFields(List.of(fields));
    }

    /** What the template sees, by the names of its fields. */
    static Map<String, Object> fields(PrintedTable table, int columns) {
        if (table.columns().size() > columns) {
            throw new IllegalArgumentException(
                    "%s has %d columns, a page takes %d".formatted(table.id(), table.columns().size(), columns));
        }
        Map<String, Object> fields = new HashMap<>();
        for (int number = 1; number <= columns; number++) {
            for (var fit : TableFit.Width.of(number)) {
                fields.put(fit.field(number), isPrinted(table, number) && fit == TableFit.width(table, number - 1));
            }
        }
        fields.put("title", table.title());
        fields.put("note", table.note());
        fields.put("noteAbove", "");
        fields.put("headings", numbered("heading", table.columns().stream().map(Column::heading).toList()));
        fields.put("rows", rows(table));
        return fields;
    }

    /** A column of remarks without a remark is left out on paper. */
    private static boolean isPrinted(PrintedTable table, int number) {
        return number <= table.columns().size() && (number == 1 || table.rows().isEmpty()
                || table.rows().stream().anyMatch(row -> row.size() >= number && !row.get(number - 1).isBlank()));
    }

    private static JRDataSource rows(PrintedTable table) {
        List<List<String>> shown = table.rows().isEmpty() ? List.of(List.of("None in this period")) : table.rows();
        return RecordSource.ofFields(shown.stream().map(row -> numbered("cell", row)).toList());
    }

    private static Map<String, Object> numbered(String prefix, List<String> texts) {
        Map<String, Object> byName = new HashMap<>();
        for (int index = 0; index < texts.size(); index++) {
            byName.put(prefix + (index + 1), texts.get(index));
        }
        return byName;
    }
}
