package org.handoff.anonymity;

import java.util.List;

/** The rows that are made alike, as numbers, with what a class costs and what it has to hold. */
record Cohort(int rows, List<QuasiColumn> columns, ClassRule rule) {

    /** Rows as a class, under the smallest labels that stand for all of them. */
    RowClass join(int[] members) {
        var nodes = new int[columns.size()];
        double cost = 0;
        for (int column = 0; column < nodes.length; column++) {
            nodes[column] = columns.get(column).common(members);
            cost += columns.get(column).cost()[nodes[column]];
        }
        return new RowClass(members, nodes, cost * members.length);
    }
}
