package org.handoff.reports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.statistics.Interval;
import org.handoff.statistics.Spread;
import org.jspecify.annotations.Nullable;

/** Figures that compare before with after, and curves, as entries of the JSON document. */
final class ComparedFigures {

    private ComparedFigures() {
    }

    static Map<String, @Nullable Object> value(Figure figure, String unit) {
        var shown = ShownComparison.figure(figure);
        if (figure instanceof Figure.Frequency frequency) {
            var rate = frequency.rate();
            var interval = rate.garwood();
            return ReportFigures.entries("value", ReportFigures.millionth(frequency.perHundred()), "numerator", rate.events(),
                    "denominator", ReportFigures.millionth(rate.time()), "low", low(interval, 100), "high", high(interval, 100),
                    "unit", unit, "shown", shown);
        } else if (figure instanceof Figure.Ratio ratio) {
            return ReportFigures.entries("value", ReportFigures.millionth(ratio.value()), "low", low(ratio.interval(), 1),
                    "high", high(ratio.interval(), 1), "n", ratio.people(), "unit", unit, "shown", shown);
        } else if (figure instanceof Figure.Significance significance) {
            var change = significance.change();
            return ReportFigures.entries("value", ReportFigures.millionth(change.exactP()), "both", change.both(), "only_before",
                    change.lost(), "only_after", change.gained(), "neither", change.neither(), "n", change.people(), "unit", unit,
                    "shown", shown);
        } else if (figure instanceof Figure.Change change) {
            return change(change, unit, shown);
        }
        var incomes = (Figure.Incomes) figure;
        return ReportFigures.entries("value", dollars(incomes.latest()), "entry", dollars(incomes.entry()), "latest",
                dollars(incomes.latest()), "n", incomes.entry().n(), "unit", unit, "shown", shown);
    }

    /** The value is the share at the latest assessment less the share at entry. */
    private static Map<String, @Nullable Object> change(Figure.Change figure, String unit, String shown) {
        var change = figure.change();
        var interval = change.differenceInterval();
        return ReportFigures.entries("value", ReportFigures.millionth(change.difference()), "low", low(interval, 1),
                "high", high(interval, 1), "n", change.people(), "entry", change.before(), "latest", change.after(), "gained",
                change.gained(), "lost", change.lost(), "p", ReportFigures.millionth(change.exactP()), "unit", unit,
                "shown", shown);
    }

    /** The same with only those counts that may be shown. */
    static Map<String, @Nullable Object> withoutWhatIsWithheld(ReleasedFigure figure, String unit,
            Function<String, @Nullable Long> part) {
        if (figure.is(Figure.Frequency.class)) {
            return ReportFigures.entries("value", null, "numerator", part.apply("numerator"), "denominator", null, "low", null,
                    "high", null, "unit", unit, "shown", Cell.WITHHELD);
        } else if (figure.is(Figure.Ratio.class)) {
            return ReportFigures.entries("value", null, "low", null, "high", null, "n", part.apply("n"), "unit", unit, "shown",
                    Cell.WITHHELD);
        } else if (figure.is(Figure.Significance.class)) {
            return ReportFigures.entries("value", null, "both", part.apply("both"), "only_before", part.apply("only_before"),
                    "only_after", part.apply("only_after"), "neither", part.apply("neither"), "n", part.apply("n"), "unit", unit,
                    "shown", Cell.WITHHELD);
        } else if (figure.is(Figure.Change.class)) {
            return ReportFigures.entries("value", null, "low", null, "high", null, "n", part.apply("n"), "entry",
                    part.apply("entry"), "latest", part.apply("latest"), "gained", part.apply("gained"), "lost",
                    part.apply("lost"), "p", null, "unit", unit, "shown", Cell.WITHHELD);
        }
        return ReportFigures.entries("value", null, "entry", null, "latest", null, "n", part.apply("n"), "unit", unit, "shown",
                Cell.WITHHELD);
    }

    /** One cell for each day of the curve that a report prints. */
    static List<Map<String, @Nullable Object>> rows(List<ReleasedPoint> points) {
        return points.stream().map(released -> {
            var point = released.point();
            var interval = point == null ? null : point.interval();
            return ReportFigures.marked(ReportFigures.entries("key", String.valueOf(released.day()), "label",
                    released.day() + " days", "value", point == null ? null : ReportFigures.millionth(point.share()), "low",
                    low(interval, 1), "high", high(interval, 1), "n", released.withheld() ? null : released.atRisk().value(), "shown",
                    released.withheld() ? Cell.WITHHELD : Shown.percent(point == null ? null : point.share())),
                    released.withheld());
        }).toList();
    }

    private static @Nullable Double dollars(Spread cents) {
        var median = cents.median();
        return median == null ? null : median / 100;
    }

    private static @Nullable Double low(@Nullable Interval interval, double times) {
        return interval == null ? null : ReportFigures.millionth(times * interval.low());
    }

    private static @Nullable Double high(@Nullable Interval interval, double times) {
        return interval == null ? null : ReportFigures.millionth(times * interval.high());
    }
}
