package org.handoff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.statistics.ShareInterval;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report as the JSON document of the command contract: keys in its order, nothing that changes from run to
 * run. What is withheld is null.
 */
final class ReportFigures {

    /** What every page, document and file of a report that is not protected says. */
    static final String NOTICE = "internal, not for release";

    private static final String WITHHELD = "withheld";

    private final Measures measures;
    private final ReleasedFigures figures;

    ReportFigures(Measures measures, ReleasedFigures figures) {
        this.measures = measures;
        this.figures = figures;
    }

    Map<String, @Nullable Object> document(ReportKind kind, String program) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("report", kind.name());
        document.put("definition_version", kind.definitionVersion());
        document.put("program", program);
        document.put("period", entries("from", figures.period().from().toString(), "to", figures.period().to().toString()));
        document.put("as_of", figures.asOf().toString());
        var values = values();
        var tables = tables();
        var rule = figures.rule();
        document.put("audience", rule == null ? "internal" : "public");
        if (rule == null) {
            document.put("notice", NOTICE);
            document.put("disclosure", entries("threshold", null, "rule", "none", WITHHELD, 0, "of", cells(values, tables)));
        } else {
            document.put("disclosure", entries("threshold", rule.threshold(), "rule", rule.keeps().word(), WITHHELD, withheld(values, tables),
                    "of", cells(values, tables)));
        }
        if (figures.intervals() != ShareInterval.WILSON) {
            document.put("interval", figures.intervals().word());
        }
        document.put("measures", values);
        document.put("tables", tables);
        document.put("reconciliation", reconciliation());
        return document;
    }

    /** The line that stands on every page and in every row of a sheet. */
    String notice() {
        var rule = figures.rule();
        return rule == null ? NOTICE : ReleasedFigures.line(rule, withheld(values(), tables()), cells(values(), tables()));
    }

    private Map<String, Map<String, @Nullable Object>> values() {
        Map<String, Map<String, @Nullable Object>> values = new LinkedHashMap<>();
        figures.all().stream().filter(figure -> !figure.is(Figure.Curve.class))
                .forEach(figure -> values.put(figure.id(), value(figure)));
        return values;
    }

    private Map<String, List<Map<String, @Nullable Object>>> tables() {
        Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
        var equity = new EquityRows(figures);
        figures.tables().forEach(table -> tables.put(table.id(), equity.compares(table.id()) ? equity.of(table)
                : table.rows().stream().map(ReportFigures::row).toList()));
        figures.all().stream().filter(figure -> figure.is(Figure.Curve.class))
                .forEach(curve -> tables.put(curve.id(), ComparedFigures.rows(figures.points(curve.id()))));
        return tables;
    }

    private static long cells(Map<String, ?> values, Map<String, ? extends List<?>> tables) {
        return values.size() + tables.values().stream().mapToLong(List::size).sum();
    }

    private static long withheld(Map<String, Map<String, @Nullable Object>> values,
            Map<String, List<Map<String, @Nullable Object>>> tables) {
        return values.values().stream().filter(figure -> figure.containsKey(WITHHELD)).count()
                + tables.values().stream().flatMap(List::stream).filter(row -> row.containsKey(WITHHELD)).count();
    }

    private Map<String, @Nullable Object> reconciliation() {
        var excluded = new ArrayList<Map<String, @Nullable Object>>();
        for (var reason : figures.reasonsOfExclusion()) {
            var cell = figures.cell(FigureCounts.excluded(reason));
            excluded.add(marked(entries("reason", reason, "count", cell.value()), cell.withheld()));
        }
        return marked(entries("in_universe", figures.inUniverse().value(), "excluded", excluded, "left_out",
                new Reconciliation(figures).entries()), figures.inUniverse().withheld());
    }

    private Map<String, @Nullable Object> value(ReleasedFigure figure) {
        var unit = measures.definition(figure.id()).unit();
        var whole = figure.whole();
        if (whole == null) {
            return marked(withoutWhatIsWithheld(figure, unit), true);
        }
        var shown = Shown.figure(whole, unit);
        if (whole instanceof Figure.Rate rate) {
            return share(rate, figures.intervals(), shown);
        } else if (whole instanceof Figure.Duration duration) {
            var spread = duration.spread();
            return marked(entries("n", spread.n(), "median", spread.median(), "p90", spread.p90(), "shown", shown),
                    spread.n() > 0 && spread.p90() == null);
        } else if (whole instanceof Figure.Connections connections) {
            return entries("events", connections.events(), "people", connections.people());
        } else if (whole instanceof Figure.Average average) {
            return entries("value", millionth(average.value()), "numerator", average.numerator(),
                    "denominator", average.denominator(), "unit", unit, "shown", shown);
        } else if (whole instanceof Figure.Hours hours) {
            return entries("value", millionth(hours.hours()), "unit", unit, "shown", shown);
        } else if (whole instanceof Figure.Count count) {
            return entries("value", count.value(), "unit", unit, "shown", shown);
        } else if (whole instanceof Figure.Money money) {
            return entries("value", money.dollars(), "unit", unit, "shown", shown);
        } else if (whole instanceof Figure.Months months) {
            return entries("value", millionth(months.months()), "unit", unit, "shown", shown);
        } else if (whole instanceof Figure.Derived derived) {
            return entries("value", millionth(derived.value()), "unit", unit, "shown", shown);
        }
        return ComparedFigures.value(whole, unit);
    }

    private Map<String, @Nullable Object> withoutWhatIsWithheld(ReleasedFigure figure, String unit) {
        var id = figure.id();
        if (figure.is(Figure.Rate.class)) {
            return entries("value", null, "numerator", part(id, "numerator"), "denominator", part(id, "denominator"), "low", null,
                    "high", null, "shown", Cell.WITHHELD);
        } else if (figure.is(Figure.Duration.class)) {
            return entries("n", null, "median", null, "p90", null, "shown", Cell.WITHHELD);
        } else if (figure.is(Figure.Connections.class)) {
            return entries("events", part(id, "events"), "people", part(id, "people"));
        } else if (figure.is(Figure.Average.class)) {
            return entries("value", null, "numerator", null, "denominator", null, "unit", unit, "shown", Cell.WITHHELD);
        } else if (List.of(Figure.Hours.class, Figure.Count.class, Figure.Money.class, Figure.Months.class, Figure.Derived.class)
                .contains(figure.sort())) {
            return entries("value", null, "unit", unit, "shown", Cell.WITHHELD);
        }
        return ComparedFigures.withoutWhatIsWithheld(figure, unit, part -> part(id, part));
    }

    private @Nullable Long part(String id, String part) {
        return figures.cell(id + "." + part).value();
    }

    private static Map<String, @Nullable Object> share(Figure.Rate rate, ShareInterval how, String shown) {
        var proportion = rate.proportion();
        var interval = how.of(proportion);
        return entries("value", millionth(proportion.value()), "numerator", proportion.numerator(),
                "denominator", proportion.denominator(), "low", interval == null ? null : millionth(interval.low()),
                "high", interval == null ? null : millionth(interval.high()), "shown", shown);
    }

    static Map<String, @Nullable Object> row(ReleasedTable.Row row) {
        return marked(entries("key", row.key(), "label", row.label(), "value", row.cell().value(), "shown", row.cell().shown()),
                row.cell().withheld());
    }

    static @Nullable Double millionth(@Nullable Double value) {
        return value == null ? null : BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }

    /** Says of an entry that something of it is withheld. */
    static Map<String, @Nullable Object> marked(Map<String, @Nullable Object> entries, boolean withheld) {
        if (withheld) {
            entries.put(WITHHELD, true);
        }
        return entries;
    }

    /** Keys and values in turn, kept in this order. */
    static Map<String, @Nullable Object> entries(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            entries.put(String.valueOf(Objects.requireNonNull(keysAndValues[at])), keysAndValues[at + 1]);
        }
        return entries;
    }
}
