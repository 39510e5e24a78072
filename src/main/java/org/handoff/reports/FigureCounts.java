package org.handoff.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.handoff.measures.Figure;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.statistics.PairedChange;

/** Every whole number that the figures of a report show or let be computed, by name: {@code rate.intake.numerator}. */
final class FigureCounts {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    private FigureCounts() {
    }

    static Map<String, Long> of(MeasureSet set) {
        var all = new FigureCounts();
        set.figures().forEach(all::add);
        set.tables().forEach(table -> table.rows().forEach(row -> all.put(cell(table, row.key()), row.value())));
        all.put("reconciliation.in_universe", set.reconciliation().inUniverse());
        set.reconciliation().excluded().forEach(each -> all.put(excluded(each.reason()), each.count()));
        return all.counts;
    }

    /** The name of one row of a table. */
    static String cell(MeasureTable table, String key) {
        return table.id() + "[" + key + "]";
    }

    static String excluded(String reason) {
        return "reconciliation.excluded[" + reason + "]";
    }

    private void add(Figure figure) {
        var id = figure.id();
        if (figure instanceof Figure.Count count) {
            put(id, count.value());
        } else if (figure instanceof Figure.Rate rate) {
            put(id + ".numerator", rate.proportion().numerator());
            put(id + ".denominator", rate.proportion().denominator());
        } else if (figure instanceof Figure.Duration duration) {
            put(id + ".n", duration.spread().n());
        } else if (figure instanceof Figure.Connections connections) {
            put(id + ".events", connections.events());
            put(id + ".people", connections.people());
        } else if (figure instanceof Figure.Average average) {
            put(id + ".numerator", average.numerator());
        } else if (figure instanceof Figure.Hours hours) {
            put(id + ".minutes", hours.minutes());
        } else if (figure instanceof Figure.Money money) {
            put(id + ".cents", money.cents());
        } else if (figure instanceof Figure.Months months) {
            put(id + ".days", months.days());
        } else {
            compared(figure);
        }
    }

    private void compared(Figure figure) {
        var id = figure.id();
        if (figure instanceof Figure.Frequency frequency) {
            put(id + ".numerator", frequency.rate().events());
        } else if (figure instanceof Figure.Ratio ratio) {
            put(id + ".n", ratio.people());
        } else if (figure instanceof Figure.Significance significance) {
            change(id, significance.change(), "only_before", "only_after");
        } else if (figure instanceof Figure.Change change) {
            change(id, change.change(), "lost", "gained");
            put(id + ".entry", change.change().before());
            put(id + ".latest", change.change().after());
        } else if (figure instanceof Figure.Incomes incomes) {
            put(id + ".n", incomes.entry().n());
        } else if (figure instanceof Figure.Curve curve) {
            Figure.Curve.DAYS.forEach(day -> {
                var point = curve.curve().at(day);
                put(id + "." + day, point == null ? 0 : point.atRisk());
            });
        }
    }

    private void change(String id, PairedChange change, String lost, String gained) {
        put(id + ".n", change.people());
        put(id + ".both", change.both());
        put(id + "." + lost, change.lost());
        put(id + "." + gained, change.gained());
        put(id + ".neither", change.neither());
    }

    private void put(String name, long value) {
        counts.put(name, value);
    }
}
