package org.handoff.anonymity;

import java.util.List;

/**
 * The rows that are made alike, as numbers, with what a class costs and what it has to hold.
 *
 * @param free  for each row what it costs as it is, which is not counted
 */
record Cohort(int rows, List<QuasiColumn> columns, ClassRule rule, double[] free) {

    static Cohort of(int rows, List<QuasiColumn> columns, ClassRule rule) {
        var free = new double[rows];
        for (QuasiColumn column : columns) {
            var path = column.tree().path(column.tree().height() - 1);
            for (int row = 0; row < rows; row++) {
                free[row] += column.cost()[path[column.leaf()[row]]];
            }
        }
        return new Cohort(rows, columns, rule, free);
    }

    /** Rows as a class, under the smallest labels that stand for all of them. */
    RowClass join(int[] members) {
        return join(members, new int[columns.size()]);
    }

    /**
     * The same for rows of a class.
     *
     * @param bounds  the nodes of that class
     */
    RowClass join(int[] members, int[] bounds) {
        var nodes = new int[columns.size()];
        double each = 0;
        for (int column = 0; column < nodes.length; column++) {
            nodes[column] = columns.get(column).common(members, bounds[column]);
            each += columns.get(column).cost()[nodes[column]];
        }
        double cost = 0;
        for (int row : members) {
            cost += each - free[row];
        }
        return new RowClass(members, nodes, cost);
    }
}
