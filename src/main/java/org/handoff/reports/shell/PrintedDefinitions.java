package org.handoff.reports.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.WordUtils;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.measures.MeasureDefinition;
import org.handoff.reports.ReportKind;
import org.jspecify.annotations.Nullable;

/** What a report counts. Definitions are sentences, told one below the other, because a table would cut them. */
final class PrintedDefinitions {

    private static final int WIDTH = 74;
    private static final List<String> KEYS = List.of("id", "label", "unit", "definition", "denominator", "version");

    private PrintedDefinitions() {
    }

    static Reply of(ReportKind kind, List<MeasureDefinition> definitions) {
        var rows = definitions.stream().map(PrintedDefinitions::row).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", kind.name());
        json.put("title", kind.title());
        json.put("counts", kind.counts());
        json.put("definition_version", kind.definitionVersion());
        json.put("measures", rows.stream().map(PrintedDefinitions::keyed).toList());
        return Reply.document(json, Reply.said(lines(kind, definitions).toArray(String[]::new)),
                Reply.rows("measures", KEYS.stream().map(Column::of).toList(), rows, rows.size()));
    }

    private static List<@Nullable Object> row(MeasureDefinition each) {
        return List.of(each.id(), each.label(), each.unit(), each.definition(), each.denominator(), each.version());
    }

    private static Map<String, @Nullable Object> keyed(List<@Nullable Object> row) {
        Map<String, @Nullable Object> keyed = new LinkedHashMap<>();
        KEYS.forEach(key -> keyed.put(key, row.get(KEYS.indexOf(key))));
        return keyed;
    }

    private static List<String> lines(ReportKind kind, List<MeasureDefinition> definitions) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s, version %d): %s".formatted(kind.title(), kind.name(), kind.definitionVersion(), kind.counts()));
        for (var each : definitions) {
            lines.add("");
            lines.add("%s  [%s, %s]".formatted(each.label(), each.id(), each.unit()));
            lines.addAll(indented(each.definition()));
            if (!each.denominator().equals("none")) {
                lines.addAll(indented("Of: " + each.denominator() + "."));
            }
        }
        return lines;
    }

    private static List<String> indented(String text) {
        return WordUtils.wrap(text, WIDTH).lines().map(line -> "    " + line).toList();
    }
}
