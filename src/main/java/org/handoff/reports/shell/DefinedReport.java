package org.handoff.reports.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.WordUtils;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.reports.DefinedLine;
import org.handoff.reports.ReportKind;
import org.jspecify.annotations.Nullable;

/** What a report counts and from where, one line below the other, because a table would cut the sentences. */
final class DefinedReport {

    private static final int WIDTH = 74;
    private static final List<String> KEYS = List.of("page", "code", "asks", "measure", "part", "unit", "definition", "denominator",
            "universe", "views", "version", "rows");

    private DefinedReport() {
    }

    static Reply of(ReportKind kind, List<DefinedLine> lines) {
        var form = kind.form();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", kind.name());
        json.put("title", kind.title());
        json.put("counts", kind.counts());
        json.put("definition_version", kind.definitionVersion());
        json.put("funder", form.funder());
        json.put("basis", form.basis());
        json.put("due", due(kind));
        json.put("pages", kind.pages().stream().map(page -> page.word()).toList());
        var rows = lines.stream().map(DefinedReport::row).toList();
        json.put("lines", rows.stream().map(DefinedReport::keyed).toList());
        return Reply.document(json, Reply.said(said(kind, lines).toArray(String[]::new)),
                Reply.rows("lines", KEYS.stream().map(Column::of).toList(), rows.stream().map(DefinedReport::flat).toList(),
                        rows.size()));
    }

    private static @Nullable String due(ReportKind kind) {
        var rhythm = kind.form().rhythm();
        return rhythm == null ? null : "each %s of a year from month %d, %d days after it ends".formatted(rhythm.every().word(),
                rhythm.yearBegins().getValue(), rhythm.dueDays());
    }

    private static List<@Nullable Object> row(DefinedLine line) {
        var row = new ArrayList<@Nullable Object>();
        row.addAll(List.of(line.page(), line.code(), line.asks()));
        row.add(line.measure().isEmpty() ? null : line.measure());
        row.addAll(List.of(line.part(), line.unit(), line.definition(), line.denominator(), line.universe(), line.views(),
                line.version(), line.rows()));
        return row;
    }

    private static List<@Nullable Object> flat(List<@Nullable Object> row) {
        List<@Nullable Object> flat = new ArrayList<>();
        row.forEach(value -> flat.add(value instanceof List<?> several
                ? String.join("; ", several.stream().map(Object::toString).toList()) : value));
        return flat;
    }

    private static Map<String, @Nullable Object> keyed(List<@Nullable Object> row) {
        Map<String, @Nullable Object> keyed = new LinkedHashMap<>();
        KEYS.forEach(key -> keyed.put(key, row.get(KEYS.indexOf(key))));
        return keyed;
    }

    private static List<String> said(ReportKind kind, List<DefinedLine> lines) {
        var said = new ArrayList<String>();
        said.add("%s (%s, version %d): %s".formatted(kind.title(), kind.name(), kind.definitionVersion(), kind.counts()));
        add(said, "For", kind.form().funder());
        add(said, "Questions from", kind.form().basis());
        var due = due(kind);
        add(said, "Due", due == null ? "on demand" : due);
        var page = "";
        for (var line : lines) {
            if (!line.page().equals(page)) {
                page = line.page();
                said.addAll(List.of("", page.equals("Pages") ? "On the other pages" : page));
            }
            said.add("");
            said.addAll(wrapped("  " + (line.code().isEmpty() ? "" : line.code() + "  ") + line.asks()));
            said.addAll(counted(line));
        }
        return said;
    }

    private static List<String> counted(DefinedLine line) {
        var said = new ArrayList<String>();
        if (line.measure().isEmpty()) {
            said.addAll(indented(line.definition() + "."));
            return said;
        }
        said.addAll(indented("%s%s, version %d, in %s".formatted(line.measure(), line.part().isEmpty() || line.part().equals("value")
                ? "" : ", its " + line.part(), line.version(), line.unit())));
        said.addAll(indented(line.definition()));
        add(said, "    Of", line.denominator().equals("none") ? "" : line.denominator());
        add(said, "    Counts", line.universe());
        add(said, "    From", String.join(", ", line.views()));
        line.rows().forEach(row -> said.addAll(indented("Row " + row)));
        return said;
    }

    /** A word and what is to be said under it, as far in as the word; empty text is not said. */
    private static void add(List<String> said, String word, String text) {
        if (!text.isEmpty()) {
            said.addAll(wrapped(word + ": " + text));
        }
    }

    /** The library wraps words and drops the blanks before them; those are put back, with two more before each line that follows. */
    private static List<String> wrapped(String text) {
        var left = " ".repeat(text.length() - text.stripLeading().length());
        return (left + WordUtils.wrap(text.strip(), WIDTH - left.length() - 2, "\n" + left + "  ", false)).lines().toList();
    }

    private static List<String> indented(String text) {
        return WordUtils.wrap(text, WIDTH).lines().map(each -> "    " + each).toList();
    }
}
