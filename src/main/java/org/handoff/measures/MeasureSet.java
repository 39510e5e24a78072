package org.handoff.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.handoff.shared.Period;

/** Every measure of one period as known on one day, in the order in which reports print them. */
public record MeasureSet(Period period, LocalDate asOf, List<Figure> figures, List<MeasureTable> tables,
        Reconciliation reconciliation) {

    /** How many referrals the cohort holds, how many of the period were left out, for which reason, and how many had days to run. */
    public record Reconciliation(long inUniverse, List<Excluded> excluded, DaysToRun daysToRun) {
    }

    /**
     * Referrals whose thirty days were not over on the as-of date, and which may therefore still be counted.
     *
     * @param notEngaged without a two-way contact so far
     * @param notServed not both engaged and in a service so far
     */
    public record DaysToRun(long notEngaged, long notServed) {
    }

    /** How many were left out for one reason. */
    public record Excluded(String reason, long count) {
    }

    /** The same set with only the measures a report prints. */
    public MeasureSet only(Predicate<String> printed) {
        return new MeasureSet(period, asOf, figures.stream().filter(figure -> printed.test(figure.id())).toList(),
                tables.stream().filter(table -> printed.test(table.id())).toList(), reconciliation);
    }

    /** The count under this id. */
    public long count(String id) {
        return figure(id, Figure.Count.class).value();
    }

    /** The figure under this id, of the sort asked for. */
    public <F extends Figure> F figure(String id, Class<F> sort) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst().map(sort::cast)
                .orElseThrow(() -> new NoSuchElementException("No measure " + id));
    }

    /** The table under this id. */
    public MeasureTable table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No table " + id));
    }
}
