package org.handoff.reports;

import java.util.List;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/**
 * What makes the figures of one period readable: earlier periods, the ways through the program, and how all of it was counted.
 *
 * @param flow null where a report has no funnel
 */
public record Background(List<Trend> trends, @Nullable Flow flow, List<PrintedTable> method) {

    static final Background NONE = new Background(List.of(), null, List.of());

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
