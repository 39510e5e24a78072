package org.handoff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.measures.Figure;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.measures.Measures;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report as the JSON document of the command contract: keys in its order, nothing that changes from run to
 * run.
 */
final class ReportFigures {

    /** What every page, document and file says until small cells are protected. */
    static final String NOTICE = "internal, not for release";

    private final Measures measures;

    ReportFigures(Measures measures) {
        this.measures = measures;
    }

    Map<String, @Nullable Object> document(ReportKind kind, String program, MeasureSet set) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("report", kind.name());
        document.put("definition_version", kind.definitionVersion());
        document.put("program", program);
        document.put("period", entries("from", set.period().from().toString(), "to", set.period().to().toString()));
        document.put("as_of", set.asOf().toString());
        document.put("audience", "internal");
        document.put("notice", NOTICE);
        document.put("disclosure", entries("threshold", null, "rule", "none", "withheld", 0, "of", cells(set)));
        var figures = new LinkedHashMap<String, Object>();
        set.figures().stream().filter(figure -> !(figure instanceof Figure.Curve))
                .forEach(figure -> figures.put(figure.id(), value(figure)));
        document.put("measures", figures);
        var tables = new LinkedHashMap<String, Object>();
        set.tables().forEach(table -> tables.put(table.id(), rows(table)));
        set.figures().stream().filter(Figure.Curve.class::isInstance).map(Figure.Curve.class::cast)
                .forEach(curve -> tables.put(curve.id(), ComparedFigures.rows(curve)));
        document.put("tables", tables);
        document.put("reconciliation", entries("in_universe", set.reconciliation().inUniverse(), "excluded",
                set.reconciliation().excluded().stream().map(each -> entries("reason", each.reason(), "count", each.count()))
                        .toList()));
        return document;
    }

    private static int cells(MeasureSet set) {
        return set.figures().stream().mapToInt(figure -> figure instanceof Figure.Curve ? Figure.Curve.DAYS.size() : 1).sum() + set.tables().stream().mapToInt(table -> table.rows().size()).sum();
    }

    private Map<String, @Nullable Object> value(Figure figure) {
        var unit = measures.definition(figure.id()).unit();
        var shown = Shown.figure(figure, unit);
        if (figure instanceof Figure.Rate rate) {
            return share(rate, shown);
        } else if (figure instanceof Figure.Duration duration) {
            var spread = duration.spread();
            return entries("n", spread.n(), "median", spread.median(), "p90", spread.p90(), "shown", shown);
        } else if (figure instanceof Figure.Connections connections) {
            return entries("events", connections.events(), "people", connections.people());
        } else if (figure instanceof Figure.Average average) {
            return entries("value", millionth(average.value()), "numerator", average.numerator(),
                    "denominator", average.denominator(), "unit", unit, "shown", shown);
        } else if (figure instanceof Figure.Hours hours) {
            return entries("value", millionth(hours.hours()), "unit", unit, "shown", shown);
        } else if (figure instanceof Figure.Count count) {
            return entries("value", count.value(), "unit", unit, "shown", shown);
        }
        return ComparedFigures.value(figure, unit);
    }

    private static Map<String, @Nullable Object> share(Figure.Rate rate, String shown) {
        var proportion = rate.proportion();
        var interval = proportion.wilson();
        return entries("value", millionth(proportion.value()), "numerator", proportion.numerator(),
                "denominator", proportion.denominator(), "low", interval == null ? null : millionth(interval.low()),
                "high", interval == null ? null : millionth(interval.high()), "shown", shown);
    }

    private static List<Map<String, @Nullable Object>> rows(MeasureTable table) {
        return table.rows().stream()
                .map(row -> entries("key", row.key(), "label", row.label(), "value", row.value(), "shown",
                        Long.toString(row.value())))
                .toList();
    }

    static @Nullable Double millionth(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }

    /** Keys and values in turn, kept in this order. */
    static Map<String, @Nullable Object> entries(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            entries.put(String.valueOf(keysAndValues[at]), keysAndValues[at + 1]);
        }
        return entries;
    }
}
