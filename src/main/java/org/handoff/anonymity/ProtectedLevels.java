package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One level for each protected column, the same for the whole file: the finest set of levels whose combinations are all large and
 * diverse enough to stand alone, but for as many rows as may be withheld. Columns that yield read {@code *} in those rows instead, and
 * in rows with a value that is rare by itself.
 */
final class ProtectedLevels {

    /** A value that a yielding column tells has rows for so many classes at least, or of a small table this share: of fewer, many would yield. */
    private static final int LEAST_CLASSES = 30;
    private static final double LEAST_SHARE = 0.08;
    /** Of a small table so many classes may yield, but not more than twice the share. */
    private static final int YIELDING_CLASSES = 4;

    private final List<QuasiColumn> columns;
    private final ClassRule rule;
    private final int rows;
    private final int mostWithheld;
    private final int mostYielding;
    private final List<Integer> yielding;
    private final List<Integer> atLast;

    /**
     * What was chosen.
     *
     * @param levels    for each protected column its level, 0 being the values themselves
     * @param groups    the rows of each combination that stands
     * @param withheld  the rows of the others
     * @param yielded   for each protected column the rows that read {@code *} in it
     * @param yieldsLittle  whether few enough rows yield
     * @param tried     how many sets of levels were looked at
     */
    record Scheme(int[] levels, List<int[]> groups, int[] withheld, List<int[]> yielded, boolean yieldsLittle, int tried) {

        /** How many rows are told with less than the others. */
        long yielding() {
            return yielded.stream().flatMapToInt(Arrays::stream).distinct().count();
        }
    }

    /**
     * Looks at the protected columns.
     *
     * @param rows  how many there are
     */
    ProtectedLevels(List<QuasiColumn> columns, ClassRule rule, int rows, Terms terms) {
        this.columns = columns;
        this.rule = rule;
        this.rows = rows;
        this.mostWithheld = (int) Math.floor(terms.mostWithheld() * rows);
        this.mostYielding = (int) Math.max(terms.order().mostYielding() * rows, Math.min(YIELDING_CLASSES * rule.size(),
                2 * terms.order().mostYielding() * rows));
        var names = columns.stream().map(QuasiColumn::name).toList();
        this.yielding = terms.order().yielding().stream().map(names::indexOf).filter(column -> column >= 0).toList();
        this.atLast = terms.order().atLast().stream().map(names::indexOf).filter(column -> column >= 0).toList();
    }

    /** The finest scheme; with {@code *} everywhere there is always one, because all rows together stand. */
    Scheme finest() {
        var sets = new ArrayList<int[]>();
        collect(new int[columns.size()], 0, sets);
        sets.sort(Comparator.comparingDouble(this::cost));
        int tried = 0;
        for (int[] levels : sets) {
            tried++;
            var scheme = scheme(levels, tried);
            if (scheme.withheld().length <= mostWithheld && scheme.yieldsLittle()) {
                return scheme;
            }
        }
        throw new IllegalStateException("all rows together do not stand");
    }

    private void collect(int[] levels, int column, List<int[]> into) {
        if (column == levels.length) {
            into.add(levels.clone());
            return;
        }
        for (int level = 0; level < columns.get(column).tree().height(); level++) {
            levels[column] = level;
            collect(levels, column + 1, into);
        }
    }

    private double cost(int[] levels) {
        double cost = 0;
        for (int column = 0; column < levels.length; column++) {
            var quasi = columns.get(column);
            var path = path(quasi, levels[column]);
            cost += IntStream.of(quasi.leaf()).mapToDouble(value -> quasi.cost()[path[value]]).sum();
        }
        return cost;
    }

    private Scheme scheme(int[] levels, int tried) {
        var keys = IntStream.range(0, levels.length).mapToObj(column -> {
            var path = path(columns.get(column), levels[column]);
            return IntStream.of(columns.get(column).leaf()).map(value -> path[value]).toArray();
        }).toList();
        var placed = new YieldingRows(keys, yielding, atLast, rule);
        yielding.forEach(column -> placed.tellNoRareValue(column, (int) Math.min(LEAST_CLASSES * rule.size(), LEAST_SHARE * rows)));
        var withheld = placed.place(rows);
        return new Scheme(levels, placed.groups(), withheld, placed.yielded(),
                placed.others() <= mostYielding && placed.rareInTheLast() <= 2 * mostYielding, tried);
    }

    private static int[] path(QuasiColumn column, int level) {
        return column.tree().path(column.tree().height() - 1 - level);
    }
}
