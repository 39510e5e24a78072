package org.handoff.anonymity;

/**
 * Rows that are released alike.
 *
 * @param rows   the numbers of the rows
 * @param nodes  for each quasi-identifying column the node that stands for all of them
 * @param cost   what it costs all of them together
 */
record RowClass(int[] rows, int[] nodes, double cost) {

    /** Whether any label stands for more than one value. */
    boolean isCoarse(Cohort cohort) {
        for (int column = 0; column < nodes.length; column++) {
            if (cohort.columns().get(column).tree().leaves(nodes[column]) > 1) {
                return true;
            }
        }
        return false;
    }
}
