package org.handoff.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Background.Flow;
import org.handoff.reports.Background.Point;
import org.handoff.reports.Background.Trend;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets a report beside the periods before it. For people of the program these are counted anew, by the definitions of today. For
 * the public nothing is counted: what a public report of those days told is repeated, and what none told is not published, so
 * that a comparison tells nothing that is not known already.
 */
@Component
class EarlierPeriods {

    private static final Map<String, String> UNITS = Map.of("work.contacts_two_way", "contacts", "funnel.people", "people",
            "work.caseload", "people on the last day");
    private static final List<String> TRENDS = List.of("funnel.referrals", "funnel.people", "funnel.engaged_30d",
            "funnel.enrolled", "work.contacts_two_way", "work.caseload");

    private static final int MOST_CROSSING = 3;

    private final Measures measures;
    private final LedgerQueries ledger;

    EarlierPeriods(Measures measures, LedgerQueries ledger) {
        this.measures = measures;
        this.ledger = ledger;
    }

    /** The same pages with earlier periods, the flow and the method beside them. */
    Publication beside(Publication publication, ReleasedFigures figures) {
        if (publication.headlines().isEmpty()) {
            return publication.beside(List.of(), background(publication, figures, List.of(), null));
        }
        var periods = periods(figures);
        var before = periods.get(Spans.before(figures.period()));
        var yearAgo = periods.get(Spans.yearBefore(figures.period()));
        // where no report told anything of either period, a line that says so on every tile is noise: the method page says it once;
        // and some days of a period are no match for all days of another
        boolean isOver = !figures.asOf().isBefore(figures.period().to());
        var headlines = isOver && (before.isKnown() || yearAgo.isKnown()) ? publication.headlines().stream()
                .map(each -> ComparedHeadline.of(each, figures, before, yearAgo)).toList() : publication.headlines();
        return publication.beside(headlines, background(publication, figures, trends(figures, periods), FlowPages.of(figures)));
    }

    private Background background(Publication publication, ReleasedFigures figures, List<Trend> trends, @Nullable Flow flow) {
        return new Background(trends, flow, curves(publication, figures),
                publication.definitions().isEmpty() ? List.of() : new MethodPages(figures, publication.title()).tables());
    }

    /** Published periods that share some days with one and lie neither in it nor around it. */
    List<Period> crossing(Period period) {
        return ledger.crossing(period, MOST_CROSSING);
    }

    private List<Background.Curve> curves(Publication publication, ReleasedFigures figures) {
        return figures.all().stream().filter(figure -> figure.is(Figure.Curve.class) && publication.tables().stream()
                .anyMatch(table -> table.id().equals(figure.id()))).map(figure -> new Background.Curve(figure.id(),
                        measures.definition(figure.id()).label(), figures.points(figure.id()).stream().map(Background.OnDay::of).toList()))
                .filter(curve -> curve.days().stream().anyMatch(day -> day.share() != null)).toList();
    }

    /** The period before, the same a year ago and the quarters of a trend; the period of the report itself is known. */
    private Map<Period, EarlierPeriod> periods(ReleasedFigures figures) {
        var wanted = new LinkedHashSet<>(List.of(Spans.before(figures.period()), Spans.yearBefore(figures.period())));
        wanted.addAll(Spans.quarters(figures.period()));
        wanted.remove(figures.period());
        var counted = figures.rule() == null ? measures.counts(wanted, figures.asOf()) : Map.<Period, Map<String, Long>>of();
        return wanted.stream().collect(Collectors.toMap(Function.identity(), period -> new EarlierPeriod(period,
                figures.rule() == null ? counts(counted.get(period)) : ledger.told(period, figures.asOf()))));
    }

    private static Map<String, EarlierCount> counts(Map<String, Long> counted) {
        return ComparedHeadline.counts().stream().collect(Collectors.toMap(Function.identity(),
                key -> new EarlierCount(counted.getOrDefault(key, 0L), "")));
    }

    private List<Trend> trends(ReleasedFigures figures, Map<Period, EarlierPeriod> periods) {
        var quarters = Spans.quarters(figures.period()).stream()
                .map(quarter -> periods.getOrDefault(quarter, new EarlierPeriod(quarter, Map.of()))).toList();
        var trends = new ArrayList<Trend>();
        for (var key : TRENDS) {
            if (figures.has(key)) {
                trends.add(new Trend(measures.definition(key).label(), UNITS.getOrDefault(key, "referrals"),
                        points(key, quarters, figures.period(), figures.cell(key))));
            }
        }
        boolean any = trends.stream().anyMatch(trend -> trend.points().stream().filter(point -> point.count() != null).count() > 1);
        return any ? trends : List.of();
    }

    /** The quarters of a trend, with the count of the new report where it is of one of them. */
    static List<Point> points(String key, List<EarlierPeriod> quarters, Period now, Cell cell) {
        var points = new ArrayList<Point>();
        var definition = "";
        for (var quarter : quarters) {
            var name = Spans.shortName(quarter.period());
            var count = quarter.count(key);
            if (quarter.period().equals(now)) {
                points.add(new Point(name, cell.value(), cell.withheld(), false));
            } else {
                boolean changed = count != null && !definition.isEmpty() && isOther(count.definition(), definition);
                points.add(new Point(name, count == null ? null : count.value(), count != null && count.value() == null, changed));
                definition = count == null ? definition : count.definition();
            }
        }
        return points;
    }

    /** The same report by another version of its definitions. */
    private static boolean isOther(String definition, String before) {
        return !definition.equals(before) && report(definition).equals(report(before));
    }

    private static String report(String definition) {
        return definition.substring(0, Math.max(0, definition.lastIndexOf(' ')));
    }
}
