package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One level for each protected column, the same for the whole file: the finest set of levels whose combinations are all large and
 * diverse enough to stand alone, but for as many rows as may be withheld. Columns that yield read {@code *} in those rows instead.
 */
final class ProtectedLevels {

    private final List<QuasiColumn> columns;
    private final ClassRule rule;
    private final int rows;
    private final int mostWithheld;
    private final List<Integer> yielding;

    /**
     * What was chosen.
     *
     * @param levels    for each protected column its level, 0 being the values themselves
     * @param groups    the rows of each combination that stands
     * @param withheld  the rows of the others
     * @param yielded   for each protected column the rows that read {@code *} in it
     * @param tried     how many sets of levels were looked at
     */
    record Scheme(int[] levels, List<int[]> groups, int[] withheld, List<int[]> yielded, int tried) {

        /** How many rows are withheld, or told with less than the others. */
        long touched() {
            return IntStream.concat(Arrays.stream(withheld), yielded.stream().flatMapToInt(Arrays::stream)).distinct().count();
        }
    }

    /**
     * Looks at the protected columns.
     *
     * @param mostWithheld  how many rows may be withheld
     * @param yielding      names of columns that yield, the first to do so before the others
     */
    ProtectedLevels(List<QuasiColumn> columns, ClassRule rule, int rows, int mostWithheld, List<String> yielding) {
        this.columns = columns;
        this.rule = rule;
        this.rows = rows;
        this.mostWithheld = mostWithheld;
        var names = columns.stream().map(QuasiColumn::name).toList();
        this.yielding = yielding.stream().map(names::indexOf).filter(column -> column >= 0).toList();
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
            if (scheme.touched() <= mostWithheld) {
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
        var groups = new ArrayList<int[]>();
        var rare = IntStream.builder();
        for (int[] group : RowOrder.alike(keys, rows)) {
            if (rule.holds(group)) {
                groups.add(group);
            } else {
                Arrays.stream(group).forEach(rare::add);
            }
        }
        var rest = rare.build().sorted().toArray();
        var yield = new YieldingRows(keys, yielding, rule, groups);
        var withheld = rest.length == 0 ? rest : yield.of(rest);
        return new Scheme(levels, yield.groups(), withheld, yield.yielded(), tried);
    }

    private static int[] path(QuasiColumn column, int level) {
        return column.tree().path(column.tree().height() - 1 - level);
    }
}
