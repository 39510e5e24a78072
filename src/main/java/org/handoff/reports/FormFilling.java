package org.handoff.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Measures;
import org.handoff.reports.FunderForm.Lacking;
import org.handoff.reports.FunderForm.OfMeasure;
import org.handoff.reports.FunderForm.OfTable;
import org.jspecify.annotations.Nullable;

/**
 * Answers a funder's questions from the document of the report, in which nothing stands that is withheld. What the document has
 * no figure for is said in words, never as 0.
 */
final class FormFilling {

    private static final String SHOWN = "shown";
    private static final String VALUE = "value";

    private final Map<String, Map<String, @Nullable Object>> figures;
    private final Map<String, List<Map<String, @Nullable Object>>> tables;
    private final Map<String, Map<String, List<String>>> merges = Relations.read().merges();
    private final Measures measures;

    @SuppressWarnings("unchecked")   // documents are made of maps with keys of text
    FormFilling(Map<String, @Nullable Object> document, Measures measures) {
        this.figures = (Map<String, Map<String, @Nullable Object>>) Objects.requireNonNull(document.get("measures"));
        this.tables = (Map<String, List<Map<String, @Nullable Object>>>) Objects.requireNonNull(document.get("tables"));
        this.measures = measures;
    }

    FilledForm fill(FunderForm form) {
        return new FilledForm(form.basis(), form.sections().stream().map(section -> new FilledForm.Section(section.title(),
                section.note(), section.lines().stream().flatMap(this::lines).toList())).toList());
    }

    private Stream<FilledForm.Line> lines(FunderForm.Line line) {
        if (line.answer() instanceof Lacking lacking) {
            return Stream.of(new FilledForm.Line(line.code(), line.asks(), "", "", null, lacking.word(), lacking.reason()));
        } else if (line.answer() instanceof OfMeasure one) {
            return Stream.of(figure(line, one));
        }
        return table(line, (OfTable) line.answer());
    }

    private FilledForm.Line figure(FunderForm.Line line, OfMeasure one) {
        var figure = Objects.requireNonNull(figures.get(one.measure()), () -> one.measure() + " was not counted");
        if (!figure.containsKey(one.part())) {
            throw new FunderFileWrong("line " + line.code() + " (" + line.asks() + ")", null, "%s has no part '%s'; write part: with %s"
                    .formatted(one.measure(), one.part(), String.join(", ", figure.keySet())));
        }
        var unit = measures.definition(one.measure()).unit();
        var value = (Number) figure.get(one.part());
        var shown = FormWords.shown(figure, one.part(), unit);
        return new FilledForm.Line(line.code(), line.asks(), one.measure(), FormWords.unit(one.part(), unit), value, shown,
                joined(joined(one.part().equals(VALUE) || one.part().equals("median") ? FormWords.base(figure) : "",
                        FormWords.target(one.target(), value)), line.remark()));
    }

    private Stream<FilledForm.Line> table(FunderForm.Line line, OfTable table) {
        var rows = Objects.requireNonNull(tables.get(table.table()), () -> table.table() + " was not counted");
        var unit = measures.definition(table.table()).unit();
        if (isLeftOut(rows)) {
            return Stream.of(new FilledForm.Line(line.code(), line.asks(), table.table(), unit, null, Cell.WITHHELD,
                    joined(String.valueOf(rows.get(0).get("label")), line.remark())));
        }
        var lines = new ArrayList<FilledForm.Line>();
        var used = new LinkedHashSet<String>();
        for (var row : table.codes()) {
            used.addAll(row.keys());
            lines.add(coded(line, table.table(), unit, rows, row));
        }
        rows.stream().filter(row -> !used.contains(key(row))).forEach(row -> lines.add(new FilledForm.Line(
                line.code(), asks(line, String.valueOf(row.get("label"))), table.table(), unit, (Number) row.get(VALUE),
                String.valueOf(row.get(SHOWN)), joined(FormWords.comparison(row), line.remark()))));
        return lines.stream();
    }

    /** One row of the funder: the sum of the program's rows that go into it, where every one of them may be shown. */
    private FilledForm.Line coded(FunderForm.Line line, String table, String unit, List<Map<String, @Nullable Object>> rows,
            FunderForm.Row row) {
        var parts = rows.stream().filter(each -> row.keys().contains(key(each))).toList();
        boolean withheld = parts.stream().anyMatch(part -> part.containsKey("withheld"))
                || row.keys().stream().anyMatch(merged(table, rows)::contains);
        long sum = withheld ? 0 : parts.stream().mapToLong(part -> number(part).longValue()).sum();
        return new FilledForm.Line(row.code().isEmpty() ? line.code() : row.code(), asks(line, row.asks()), table, unit,
                withheld ? null : sum, withheld ? Cell.WITHHELD : Long.toString(sum), line.remark());
    }

    /** The program's rows that were put together with others, because each alone would have told too much. */
    private Set<String> merged(String table, List<Map<String, @Nullable Object>> rows) {
        var keys = new LinkedHashSet<String>();
        merges.getOrDefault(table, Map.of()).forEach((name, parts) -> {
            if (rows.stream().anyMatch(row -> key(row).equals(name))) {
                keys.addAll(parts);
            }
        });
        return keys;
    }

    private static boolean isLeftOut(List<Map<String, @Nullable Object>> rows) {
        return rows.size() == 1 && key(rows.get(0)).equals(ReleasedTable.LEFT_OUT);
    }

    private static String asks(FunderForm.Line line, String row) {
        return line.asks() + ": " + row;
    }

    private static String key(Map<String, @Nullable Object> row) {
        return String.valueOf(row.get("key"));
    }

    private static Number number(Map<String, @Nullable Object> row) {
        return (Number) Objects.requireNonNull(row.get(VALUE));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }
}
