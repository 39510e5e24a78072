package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Measures;
import org.jspecify.annotations.Nullable;

/**
 * All figures as the rows of a sheet: one row is one measure, one unit of a connection, or one cell of a table. Taken from
 * the JSON document, so that both say the same.
 */
final class FiguresSheet {

    static final List<String> HEADER = List.of("id", "key", "label", "unit", "value", "numerator", "denominator", "low", "high",
            "n", "median", "p90", "shown", "notice");

    private final Measures measures;
    private final String notice;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private FiguresSheet(Measures measures, String notice) {
        this.measures = measures;
        this.notice = notice;
    }

    static List<List<@Nullable Object>> of(Map<String, @Nullable Object> document, Measures measures, String notice) {
        var sheet = new FiguresSheet(measures, notice);
        map(document.get("measures")).forEach((id, figure) -> sheet.figure(id, map(figure)));
        map(document.get("tables")).forEach((id, cells) -> ((List<?>) Objects.requireNonNull(cells))
                .forEach(cell -> sheet.cell(id, map(cell))));
        if (document.get("form") instanceof List<?> lines) {
            lines.forEach(line -> sheet.asked(map(line)));
        }
        return sheet.rows;
    }

    private void figure(String id, Map<String, @Nullable Object> figure) {
        var definition = measures.definition(id);
        if (!figure.containsKey("events")) {
            row(id, definition.label(), definition.unit(), figure);
            return;
        }
        for (var unit : List.of("events", "people")) {
            var people = figure.get(unit);
            row(id, definition.label(), unit, ReportFigures.entries("key", unit, "value", people, "shown",
                    people == null ? Cell.WITHHELD : people));
        }
    }

    private void cell(String id, Map<String, @Nullable Object> cell) {
        var definition = measures.definition(id);
        row(id, definition.label() + ": " + cell.get("label"), definition.unit(), cell);
    }

    /** A line of the funder's form; where nothing answers it, the reason stands beside the word. */
    private void asked(Map<String, @Nullable Object> line) {
        var shown = line.get("measure") == null ? line.get("shown") + ": " + line.get("remark") : line.get("shown");
        row("form", String.valueOf(line.get("asks")), Objects.toString(line.get("unit"), ""),
                ReportFigures.entries("key", line.get("code"), "value", line.get("value"), "shown", shown));
    }

    private void row(String id, String label, String unit, Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> words = Map.of("id", id, "label", label, "unit", unit, "notice", notice);
        List<@Nullable Object> row = new ArrayList<>();
        HEADER.forEach(column -> row.add(words.getOrDefault(column, values.get(column))));
        rows.add(row);
    }

    @SuppressWarnings("unchecked")   // documents are made of maps with keys of text
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
