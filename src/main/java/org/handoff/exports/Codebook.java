package org.handoff.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.StringEscapeUtils;

/** What each column means, what it may hold and, under the small-cell rule, how often it does. */
final class Codebook {

    static final List<String> HEADER = List.of("file", "column", "label", "question", "source", "role", "type", "minimum", "maximum",
            "missing", "value", "rows");
    private static final int MOST_VALUES = 40;

    private final List<ExportColumn> columns;
    private final List<Sheet> sheets;

    /** @param sheets  the files that are counted; none for a codebook without data */
    Codebook(List<ExportColumn> columns, List<Sheet> sheets) {
        this.columns = columns;
        this.sheets = sheets;
    }

    /** One row for each column; under it one for each value, where there are not too many. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (ExportColumn column : columns) {
            rows.add(row(column, "", ""));
            frequencies(column).forEach((value, count) -> rows.add(row(column, value.isEmpty() ? "(empty)" : value, count)));
        }
        return rows;
    }

    private static List<String> row(ExportColumn column, String value, String count) {
        return List.of(column.file(), column.name(), column.label(), column.question(), column.source(), roleInWords(column.role()),
                column.type(), PersonShape.number(column.minimum()), PersonShape.number(column.maximum()),
                column.role() == ColumnRole.KEY ? "never" : "empty", value, count);
    }

    static String roleInWords(ColumnRole role) {
        return switch (role) {
            case KEY -> "key";
            case PROTECTED -> "others may know it; one level for the whole file";
            case QUASI -> "others may know it; made coarser row by row";
            case SENSITIVE -> "sensitive; diverse in each class";
            case OUTCOME -> "outcome";
            case CLASS -> "mean of the class";
        };
    }

    private Map<String, String> frequencies(ExportColumn column) {
        var sheet = sheets.stream().filter(each -> each.name().equals(column.file())).findFirst();
        if (sheet.isEmpty() || column.role() == ColumnRole.KEY || column.role() == ColumnRole.CLASS) {
            return Map.of();
        }
        int place = sheet.get().place(column.name());
        var counts = new TreeMap<String, Integer>();
        sheet.get().rows().forEach(row -> counts.merge(row.get(place), 1, Integer::sum));
        return counts.size() > MOST_VALUES ? Map.of() : SmallCells.of(counts);
    }

    String csv() {
        return CsvText.of(HEADER, rows());
    }

    /** A page that any browser opens, without scripts. */
    String html() {
        var html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Codebook</title>
                <style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}
                td,th{border:1px solid #999;padding:.2em .6em;text-align:left}dt{font-weight:bold}</style></head><body>
                <h1>Codebook</h1>
                <p>– stands for a count from 1 to 10, or for one that would tell such a count. * stands for every
                value of a column: it was made so coarse there that nobody can be found by it. An empty field is a missing value.</p>
                """);
        String file = "";
        for (ExportColumn column : columns) {
            if (!column.file().equals(file)) {
                file = column.file();
                html.append("<h2>data/%s.csv</h2>\n".formatted(file));
            }
            html.append("<h3 id=\"%s.%s\"><code>%s</code> %s</h3>\n<p>%s</p>\n<p>%s; from: %s; type: %s%s</p>\n".formatted(file,
                    column.name(), column.name(), escaped(column.label()), escaped(column.question()), roleInWords(column.role()),
                    column.source(), column.type(), column.minimum() == null ? "" : ", %d to %d".formatted(column.minimum(), column.maximum())));
            var counts = frequencies(column);
            if (!counts.isEmpty()) {
                html.append("<table><tr><th scope=\"col\">value</th><th scope=\"col\">rows</th></tr>\n");
                counts.forEach((value, count) -> html.append("<tr><td>%s</td><td>%s</td></tr>\n".formatted(
                        value.isEmpty() ? "(empty)" : escaped(value), count)));
                html.append("</table>\n");
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
