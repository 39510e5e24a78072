package org.handoff.reports;

import java.time.LocalDate;
import java.util.List;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period at a glance, raw, for the eyes of the program.
 *
 * @param tiles the headline figures
 * @param periods the periods of the trends, the oldest first; the last one is that of the tiles
 * @param flow from referral to completion
 * @param groups who was reached, one table after the other
 */
public record Dashboard(String program, Period period, LocalDate asOf, List<Tile> tiles, List<String> periods, List<Trend> trends, List<Bar> flow,
        List<Group> groups) {

    /**
     * One headline figure.
     *
     * @param change against the period before, in words: {@code up 12}, {@code the same}
     * @param before as it was then, and {@code yearBefore} a year before
     */
    public record Tile(String id, String label, String shown, String change, String before, String yearBefore) {
    }

    /** One measure over the periods; null where there is nothing to take a share of. */
    public record Trend(String id, String label, List<@Nullable Double> values, String first, String last) {
    }

    /** One count. */
    public record Bar(String label, long count, String share) {
    }

    /** One table. */
    public record Group(String label, List<Bar> bars) {
    }
}
