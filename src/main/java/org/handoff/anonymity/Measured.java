package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.handoff.anonymity.ClassRule.SensitiveColumn;
import org.handoff.anonymity.ClassRule.Spread;

/** The figures of a release, counted anew over the rows as they read in the end. */
final class Measured {

    private final List<QuasiColumn> columns;
    private final List<int[]> nodes;
    private final List<int[]> classes;
    private final ClassRule rule;
    private final int rows;
    private final int[] released;

    /**
     * Looks at the rows that read alike.
     *
     * @param columns   all columns that others may know
     * @param nodes     for each of them the node of each row, -1 for a row withheld
     */
    Measured(List<QuasiColumn> columns, List<int[]> nodes, ClassRule rule, int rows) {
        this.columns = columns;
        this.nodes = nodes;
        this.rule = rule;
        this.rows = rows;
        this.released = IntStream.range(0, rows).filter(row -> nodes.get(0)[row] >= 0).toArray();
        var labels = new ArrayList<int[]>();
        for (int column = 0; column < columns.size(); column++) {
            labels.add(labels(columns.get(column).tree(), nodes.get(column)));
        }
        this.classes = RowOrder.alike(labels, rows).stream().filter(each -> nodes.get(0)[each[0]] >= 0).toList();
    }

    /** For each row a number that two rows share when they read alike, nodes with the same label being one. */
    private static int[] labels(Tree tree, int[] nodes) {
        return IntStream.of(nodes).map(node -> node < 0 ? 0 : 1 + tree.firstWithLabelOf(node)).toArray();
    }

    /** The rows of each class. */
    List<int[]> classes() {
        return classes;
    }

    /** Throws, because it would be a fault of ours, when a class is smaller or less diverse than asked. */
    void requireRule() {
        if (!classes.stream().allMatch(rule::standsAlone)) {
            throw new IllegalStateException("a class does not hold the rule it was made under");
        }
    }

    Risk risk() {
        int smallest = classes.stream().mapToInt(each -> each.length).min().orElse(0);
        long exposed = classes.stream().filter(each -> each.length < rule.k()).mapToLong(each -> each.length).sum();
        var spreads = rule.sensitive().stream().flatMap(column -> classes.stream()
                .map(each -> Spread.of(column, each))).toList();
        return new Risk(classes.size(), smallest, 1.0 / smallest, (double) classes.size() / released.length,
                (double) exposed / released.length, spreads.stream().mapToInt(Spread::values).min().orElse(0),
                spreads.stream().filter(spread -> spread.known() > 0)
                        .mapToDouble(spread -> (double) spread.most() / spread.known()).max().orElse(0),
                rule.sensitive().stream().mapToDouble(this::closeness).max().orElse(0));
    }

    private double closeness(SensitiveColumn column) {
        var overall = shares(column, released);
        return classes.stream().mapToDouble(each -> distance(overall, shares(column, each))).max().orElse(0);
    }

    private static double[] shares(SensitiveColumn column, int[] members) {
        var shares = new double[column.different() + 1];
        for (int row : members) {
            shares[column.value()[row] + 1] += 1.0 / members.length;
        }
        return shares;
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(value -> Math.abs(one[value] - other[value])).sum() / 2;
    }

    Loss loss() {
        int withheld = rows - released.length;
        var byColumn = new LinkedHashMap<String, Double>();
        double lost = 0;
        double all = 0;
        for (int column = 0; column < columns.size(); column++) {
            var quasi = columns.get(column);
            byColumn.put(quasi.name(), granularity(quasi, nodes.get(column), withheld));
            lost += entropy(quasi, nodes.get(column));
            all += entropy(quasi, new int[rows]);
        }
        long discernibility = classes.stream().mapToLong(each -> (long) each.length * each.length).sum() + (long) rows * withheld;
        return new Loss(byColumn.values().stream().mapToDouble(each -> each).average().orElse(0), byColumn, all == 0 ? 0 : lost / all,
                discernibility, (double) released.length / classes.size() / rule.size(), withheld);
    }

    private double granularity(QuasiColumn quasi, int[] node, int withheld) {
        return (IntStream.of(released).mapToDouble(row -> quasi.tree().loss(node[row])).sum() + withheld) / rows;
    }

    /** In bits; the root is node 0, which is also what a withheld row counts as. */
    private double entropy(QuasiColumn quasi, int[] node) {
        var under = QuasiColumn.rowsUnder(quasi.tree(), quasi.leaf());
        var bits = IntStream.of(under).mapToDouble(each -> each == 0 ? 0 : QuasiColumn.log2(each)).toArray();
        var path = quasi.tree().path(quasi.tree().height() - 1);
        double entropy = 0;
        for (int row = 0; row < rows; row++) {
            entropy += bits[Math.max(0, node[row])] - bits[path[quasi.leaf()[row]]];
        }
        return entropy;
    }
}
