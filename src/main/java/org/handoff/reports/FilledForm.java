package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/** A funder's form with its figures, as they may be shown. */
record FilledForm(String basis, List<Section> sections) {

    private static final List<Column> COLUMNS = List.of(new Column("What is asked", false), new Column("Item", false),
            new Column("Figure", true), new Column("Remark", false));

    /** One part of the form. */
    record Section(String title, String note, List<Line> lines) {
    }

    /**
     * One line.
     *
     * @param measure the id of what answers it; empty when nothing does
     * @param value the number; null when it is withheld, not there or not measured
     * @param shown the same as it is printed, or the word that says why there is none
     */
    record Line(String code, String asks, String measure, String unit, @Nullable Number value, String shown, String remark) {
    }

    /** The form as tables, one for each of its parts. */
    List<PrintedTable> tables() {
        var tables = new ArrayList<PrintedTable>();
        for (var section : sections) {
            tables.add(new PrintedTable("form." + (tables.size() + 1), "What is asked", section.title(), section.note(), COLUMNS,
                    section.lines().stream().map(line -> List.of(line.asks(), line.code(), line.shown(), line.remark())).toList()));
        }
        return tables;
    }

    /** The form as entries of the JSON document. */
    List<Map<String, @Nullable Object>> entries() {
        return sections.stream().flatMap(section -> section.lines().stream().map(line -> ReportFigures.entries("section",
                section.title(), "code", line.code(), "asks", line.asks(), "measure", line.measure().isEmpty() ? null
                        : line.measure(), "unit", line.unit().isEmpty() ? null : line.unit(), "value", line.value(), "shown",
                line.shown(), "remark", line.remark()))).toList();
    }
}
