package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One level for each protected column, the same for the whole file: the finest set of levels whose combinations are all large and
 * diverse enough to stand alone, but for as many rows as may be withheld.
 */
final class ProtectedLevels {

    private final List<QuasiColumn> columns;
    private final ClassRule rule;
    private final int rows;
    private final int mostWithheld;

    /**
     * What was chosen.
     *
     * @param levels    for each protected column its level, 0 being the values themselves
     * @param groups    the rows of each combination that stands
     * @param withheld  the rows of the others
     * @param tried     how many sets of levels were looked at
     */
    record Scheme(int[] levels, List<int[]> groups, int[] withheld, int tried) {
    }

    /** @param mostWithheld  how many rows may be withheld */
    ProtectedLevels(List<QuasiColumn> columns, ClassRule rule, int rows, int mostWithheld) {
        this.columns = columns;
        this.rule = rule;
        this.rows = rows;
        this.mostWithheld = mostWithheld;
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
            if (scheme.withheld().length <= mostWithheld) {
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
        var keys = new ArrayList<int[]>();
        for (int column = 0; column < levels.length; column++) {
            var path = path(columns.get(column), levels[column]);
            keys.add(IntStream.of(columns.get(column).leaf()).map(value -> path[value]).toArray());
        }
        var groups = new ArrayList<int[]>();
        var withheld = IntStream.builder();
        for (int[] group : RowOrder.alike(keys, rows)) {
            if (rule.holds(group)) {
                groups.add(group);
            } else {
                Arrays.stream(group).forEach(withheld::add);
            }
        }
        return new Scheme(levels, groups, withheld.build().toArray(), tried);
    }

    private static int[] path(QuasiColumn column, int level) {
        return column.tree().path(column.tree().height() - 1 - level);
    }
}
