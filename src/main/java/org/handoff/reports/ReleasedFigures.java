package org.handoff.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.disclosure.Cell;
import org.handoff.disclosure.Release;
import org.handoff.disclosure.Rule;
import org.handoff.measures.Figure;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureSet.Excluded;
import org.handoff.measures.MeasureTable;
import org.handoff.shared.Period;
import org.handoff.statistics.ShareInterval;
import org.handoff.statistics.Spread;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one report as its audience may see them: pages, screen, sheet and document are made of these and of nothing
 * else. What is withheld is not in here in a form that could be printed.
 */
final class ReleasedFigures {

    private final MeasureSet set;
    private final Release release;
    private final Arrangement arrangement;
    private final ReportSystem system;
    private final @Nullable Rule rule;
    private final ShareInterval intervals;

    private ReleasedFigures(MeasureSet set, ReportSystem system, ReportSystem.Outcome outcome, @Nullable Rule rule, ShareInterval intervals) {
        this.set = set;
        this.system = system;
        this.release = outcome.release();
        this.arrangement = outcome.arrangement();
        this.rule = rule;
        this.intervals = intervals;
    }

    /** Everything as it was counted, for people of the program. */
    static ReleasedFigures internal(MeasureSet set) {
        var system = new ReportSystem(set, Rule.ofPublicReports());
        return new ReleasedFigures(set, system, system.unprotected(), null, ShareInterval.WILSON);
    }

    /** What a protected system lets out. */
    static ReleasedFigures released(MeasureSet set, ReportSystem system, ReportSystem.Outcome outcome, Rule rule) {
        return new ReleasedFigures(set, system, outcome, rule, ShareInterval.WILSON);
    }

    /** The same with the intervals of shares worked out in another way. */
    ReleasedFigures with(ShareInterval other) {
        return new ReleasedFigures(set, system, new ReportSystem.Outcome(release, arrangement, null), rule, other);
    }

    /** How the intervals of shares are worked out. */
    ShareInterval intervals() {
        return intervals;
    }

    /** The rule that protects these figures; null when they are internal. */
    @Nullable Rule rule() {
        return rule;
    }

    Period period() {
        return set.period();
    }

    LocalDate asOf() {
        return set.asOf();
    }

    /** All figures in the order in which reports print them. */
    List<ReleasedFigure> all() {
        return set.figures().stream().map(figure -> new ReleasedFigure(figure.id(), figure.getClass(), whole(figure))).toList();
    }

    /** Whether the report has a figure of this name. */
    boolean has(String id) {
        return set.figures().stream().anyMatch(figure -> figure.id().equals(id));
    }

    /** The figure of this name; null when something of it is withheld. */
    <F extends Figure> @Nullable F whole(String id, Class<F> sort) {
        return sort.cast(whole(set.figure(id, sort)));
    }

    /** A count by the name of its figure, or of a part of one: {@code rate.intake.numerator}. */
    Cell cell(String key) {
        return release.cell(system.name(key));
    }

    /** Whether a count is 0 and not withheld: a share or a median of nobody is said in words. */
    boolean isNone(String key) {
        return Long.valueOf(0).equals(cell(key).value());
    }

    List<ReleasedTable> tables() {
        return set.tables().stream().map(this::released).toList();
    }

    /** Whether the report has a table of this name. */
    boolean hasTable(String id) {
        return set.tables().stream().anyMatch(table -> table.id().equals(id));
    }

    ReleasedTable table(String id) {
        return released(set.table(id));
    }

    /** The days of a curve that a report prints. */
    List<ReleasedPoint> points(String id) {
        var curve = set.figure(id, Figure.Curve.class).curve();
        var points = new ArrayList<ReleasedPoint>();
        long before = 0;
        for (int day : Figure.Curve.DAYS) {
            var atRisk = cell(id + "." + day);
            long events = curve.eventsUntil(day);
            boolean withheld = rule != null && (atRisk.withheld() || 0 < events - before && events - before < rule.threshold());
            points.add(new ReleasedPoint(day, atRisk, withheld ? null : curve.at(day), withheld));
            before = withheld ? before : events;
        }
        return points;
    }

    Cell inUniverse() {
        return cell("reconciliation.in_universe");
    }

    List<String> reasonsOfExclusion() {
        return set.reconciliation().excluded().stream().map(Excluded::reason).toList();
    }

    /** Referrals not engaged so far whose thirty days were not over; null for the public, as no rule protects how many these are. */
    @Nullable Long notEngagedYet() {
        return rule == null ? Long.valueOf(set.reconciliation().daysToRun().notEngaged()) : null;
    }

    /** The same of those not both engaged and in a service. */
    @Nullable Long notServedYet() {
        return rule == null ? Long.valueOf(set.reconciliation().daysToRun().notServed()) : null;
    }

    private ReleasedTable released(MeasureTable table) {
        var of = of(table);
        if (arrangement.leavesOut(table.id()) && !table.rows().isEmpty()) {
            var first = cell(FigureCounts.cell(table, table.rows().get(0).key()));
            return new ReleasedTable(table.id(), of,
                    List.of(new ReleasedTable.Row(ReleasedTable.LEFT_OUT, arrangement.leftOut().getOrDefault(table.id(), Arrangement.TOO_FEW), first)));
        }
        return new ReleasedTable(table.id(), of, arrangement.rows(table).stream()
                .map(row -> new ReleasedTable.Row(row.key(), row.label(), cell(FigureCounts.cell(table, row.key())))).toList());
    }

    /** The count that the shares of a table are taken of. */
    private Cell of(MeasureTable table) {
        return cell(table.id().startsWith("trend.") ? "funnel.referrals"
                : table.id().endsWith(".caseload") ? "work.caseload"
                : table.id().endsWith(".events") ? "funnel.referrals"
                : table.id().startsWith("who.") ? "funnel.people"
                : table.id().startsWith("equity.") ? "equity" + table.id().substring(table.id().lastIndexOf('.'))
                : table.id().equals("outcome.housing") ? "outcome.with_latest" : table.id());
    }

    private @Nullable Figure whole(Figure figure) {
        if (rule == null) {
            return figure;
        }
        var id = figure.id();
        boolean shown = parts(figure).stream().map(part -> id + part).noneMatch(part -> cell(part).withheld())
                && alsoNeeded(figure).noneMatch(part -> cell(part).withheld());
        return shown ? coarse(figure) : null;
    }

    private static List<String> parts(Figure figure) {
        if (figure instanceof Figure.Rate) {
            return List.of(".numerator", ".denominator");
        } else if (figure instanceof Figure.Connections) {
            return List.of(".events", ".people");
        } else if (figure instanceof Figure.Average || figure instanceof Figure.Frequency) {
            return List.of(".numerator");
        } else if (figure instanceof Figure.Hours) {
            return List.of(".minutes");
        } else if (figure instanceof Figure.Money) {
            return List.of(".cents");
        } else if (figure instanceof Figure.Months) {
            return List.of(".days");
        } else if (figure instanceof Figure.Significance) {
            return List.of(".both", ".only_before", ".only_after", ".neither", ".n");
        } else if (figure instanceof Figure.Change) {
            return List.of(".n", ".entry", ".latest", ".gained", ".lost");
        } else if (figure instanceof Figure.Count) {
            return List.of("");
        }
        return figure instanceof Figure.Curve || figure instanceof Figure.Derived ? List.of() : List.of(".n");
    }

    /** What a rate and a ratio tell of besides: time at risk is what is left beside nights in custody. */
    private static Stream<String> alsoNeeded(Figure figure) {
        if (figure instanceof Figure.Derived derived) {
            return derived.from().stream();
        }
        var block = figure.id().substring(0, figure.id().indexOf('.') + 1);
        if (figure instanceof Figure.Frequency) {
            var side = figure.id().substring(figure.id().lastIndexOf('_') + 1);
            return Stream.of(block + "custody_days_" + side, block + "people");
        }
        return figure instanceof Figure.Ratio ? Stream.of("people", "arrests_before", "arrests_after", "custody_days_before",
                "custody_days_after").map(part -> block + part) : Stream.empty();
    }

    /** Medians and percentiles as coarse as they have to be: whole days, tens of dollars, three people beyond a percentile. */
    private static Figure coarse(Figure figure) {
        if (figure instanceof Figure.Duration duration) {
            var spread = duration.spread();
            boolean enoughBeyond = spread.n() - (9L * spread.n() + 9) / 10 >= 3;
            return new Figure.Duration(figure.id(), new Spread(spread.n(), rounded(spread.median(), 1),
                    enoughBeyond ? spread.p90() : null));
        } else if (figure instanceof Figure.Incomes incomes) {
            return new Figure.Incomes(figure.id(), tens(incomes.entry()), tens(incomes.latest()));
        }
        return figure;
    }

    private static Spread tens(Spread cents) {
        return new Spread(cents.n(), rounded(cents.median(), 1000), null);
    }

    private static @Nullable Double rounded(@Nullable Double value, int unit) {
        return value == null ? null : Math.floor(value / unit + 0.5) * unit;
    }

    /** The rule in a sentence, for every page of a public report. */
    static String line(Rule rule, long withheld, long of) {
        var weaker = rule.keeps().equals(Rule.Keeps.COVER) ? ""
                : rule.keeps().equals(Rule.Keeps.EXACT) ? "; weaker rule: only the exact number is kept from being computed"
                : "; weaker rule: what is withheld can be narrowed to %d values".formatted(rule.keeps().width() + 1);
        return "%d of %d figures withheld (%s): fewer than %d people, or what would tell them%s"
                .formatted(withheld, of, Cell.WITHHELD, rule.threshold(), weaker);
    }
}
