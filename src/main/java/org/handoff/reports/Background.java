package org.handoff.reports;

import java.util.List;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/**
 * What makes the figures of one period readable: earlier periods, the ways through the program, and how all of it was counted.
 *
 * @param flow null where a report has no funnel
 */
public record Background(List<Trend> trends, @Nullable Flow flow, List<Curve> curves, List<PrintedTable> method) {

    static final Background NONE = new Background(List.of(), null, List.of(), List.of());

    /**
     * One count over eight quarters.
     *
     * @param unit what is counted: {@code referrals}, {@code people}
     */
    public record Trend(String label, String unit, List<Point> points) {
    }

    /**
     * One quarter.
     *
     * @param count null where it is withheld or was not published
     * @param withheld whether it was counted and withheld
     * @param isBreak whether it was counted by other definitions than the one before it
     */
    public record Point(String quarter, @Nullable Long count, boolean withheld, boolean isBreak) {
    }

    /**
     * A share that falls with the days since the referral.
     *
     * @param table the printed table that has the same figures
     */
    public record Curve(String table, String label, List<OnDay> days) {
    }

    /**
     * The share on one day with its interval.
     *
     * @param share null where it is withheld, or where nobody was watched so long
     */
    public record OnDay(int day, @Nullable Double share, @Nullable Double low, @Nullable Double high, boolean withheld) {

        static OnDay of(ReleasedPoint released) {
            var point = released.point();
            var interval = point == null ? null : point.interval();
            return new OnDay(released.day(), point == null ? null : point.share(), interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(), released.withheld());
        }
    }

    /** The ways through the program: stages from left to right, and what runs from one to the next. */
    public record Flow(List<List<Stop>> stages, List<Way> ways) {
    }

    /**
     * One place on the way.
     *
     * @param count null where it is withheld
     * @param goesOn whether ways lead on from here, or from here into a good end
     */
    public record Stop(String label, @Nullable Long count, boolean goesOn) {
    }

    /** What runs between two stops; a count that is withheld is null. */
    public record Way(Stop from, Stop to, @Nullable Long count) {
    }
}
