package org.handoff.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.special.Gamma;
import org.jspecify.annotations.Nullable;

/** Counts by two attributes, each with at least two answers that occur: whether and how much one goes with the other. */
public final class CrossTable {

    private static final double ENOUGH = 5;
    private static final double ROUNDING = 1 + 1e-7;

    /** Beyond so many people, all tables of the same margins are too many to go through. */
    private static final int EXACT = 100;

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long all;

    /** A table, a row after the other; rows and columns in which nobody is are left out. */
    public CrossTable(long[][] counts) {
        var kept = Arrays.stream(counts).filter(row -> Arrays.stream(row).sum() > 0).toArray(long[][]::new);
        int[] used = IntStream.range(0, counts[0].length).filter(column -> Arrays.stream(kept).mapToLong(row -> row[column]).sum() > 0).toArray();
        this.counts = Arrays.stream(kept).map(row -> IntStream.of(used).mapToLong(column -> row[column]).toArray()).toArray(long[][]::new);
        this.rows = Arrays.stream(this.counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        this.columns = IntStream.range(0, used.length).mapToLong(column -> Arrays.stream(this.counts).mapToLong(row -> row[column]).sum()).toArray();
        this.all = Arrays.stream(rows).sum();
        if (rows.length < 2 || columns.length < 2) {
            throw new IllegalArgumentException("one answer only: nothing goes with it");
        }
    }

    /** Pearson's χ², without a correction. Source: K. Pearson, Philosophical Magazine 50 (1900), 157–175. */
    public double chiSquared() {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                double away = counts[row][column] - expected(row, column);
                sum += away * away / expected(row, column);
            }
        }
        return sum;
    }

    /** Degrees of freedom. */
    public int freedom() {
        return (rows.length - 1) * (columns.length - 1);
    }

    /** Cramér's V, from 0 for nothing to 1. Source: H. Cramér, Mathematical Methods of Statistics (1946), section 21.9. */
    public double cramersV() {
        return Math.sqrt(chiSquared() / all / Math.min(rows.length - 1, columns.length - 1));
    }

    /** Whether every expected count is 5 or more, so that χ² may be trusted. */
    public boolean isLargeEnough() {
        return Arrays.stream(rows).min().orElseThrow() * (double) Arrays.stream(columns).min().orElseThrow() / all >= ENOUGH;
    }

    /** The p-value: by χ² where it may be trusted, else exact; null where that would take too long. */
    public @Nullable Double p() {
        if (isLargeEnough()) {
            return 1 - new ChiSquaredDistribution(freedom()).cumulativeProbability(chiSquared());
        }
        return all > EXACT ? null : Double.valueOf(exactP());
    }

    /**
     * All tables of these margins that are no likelier than this one.
     * Source: G. H. Freeman and J. H. Halton, Note on an exact treatment of contingency, Biometrika 38 (1951), 141–149.
     */
    private double exactP() {
        double margins = Arrays.stream(rows).mapToDouble(CrossTable::logFactorial).sum()
                + Arrays.stream(columns).mapToDouble(CrossTable::logFactorial).sum() - logFactorial(all);
        double here = margins - Arrays.stream(counts).flatMapToLong(Arrays::stream).mapToDouble(CrossTable::logFactorial).sum();
        return Math.min(1, noLikelier(0, 0, columns[0], rows.clone(), margins, here + Math.log(ROUNDING)));
    }

    /** Fills the table column by column, row by row; {@code left} is what each row has still to give. */
    private double noLikelier(int column, int row, long toPlace, long[] left, double log, double here) {
        if (column == columns.length - 1) {
            double last = log - Arrays.stream(left).mapToDouble(CrossTable::logFactorial).sum();
            return last <= here ? Math.exp(last) : 0;
        }
        if (row == rows.length - 1) {
            return toPlace > left[row] ? 0 : placed(toPlace, column, row, toPlace, left, log, here);
        }
        double sum = 0;
        for (long count = 0; count <= Math.min(toPlace, left[row]); count++) {
            sum += placed(count, column, row, toPlace, left, log, here);
        }
        return sum;
    }

    private double placed(long count, int column, int row, long toPlace, long[] left, double log, double here) {
        left[row] -= count;
        boolean lastRow = row == rows.length - 1;
        double sum = noLikelier(lastRow ? column + 1 : column, lastRow ? 0 : row + 1, lastRow ? columns[column + 1] : toPlace - count, left,
                log - logFactorial(count), here);
        left[row] += count;
        return sum;
    }

    private double expected(int row, int column) {
        return (double) rows[row] * columns[column] / all;
    }

    private static double logFactorial(long count) {
        return Gamma.logGamma(count + 1.0);
    }
}
