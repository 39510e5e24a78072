package org.handoff.anonymity;

/**
 * One quasi-identifying column as numbers.
 *
 * @param name  its name
 * @param tree  its hierarchy
 * @param leaf  for each row the number of its value in the hierarchy
 * @param cost  for each node what it costs one row to be released as that node
 */
record QuasiColumn(String name, Tree tree, int[] leaf, double[] cost) {

    /**
     * How much the entropy counts beside the granularity. Granularity alone would blur every common value of a long hierarchy
     * first, because that is cheap by the number of values; a little entropy keeps what most rows say.
     */
    private static final double ENTROPY = 0.05;

    /**
     * The column with its costs.
     *
     * @param columns  how many quasi-identifying columns there are
     * @param bits     the entropy of a row in all of them
     * @param weight   how often it counts
     */
    static QuasiColumn of(String name, Tree tree, int[] leaf, int columns, double bits, double weight) {
        var rows = rowsUnder(tree, leaf);
        var cost = new double[tree.size()];
        for (int node = 0; node < cost.length; node++) {
            double lost = bits > 0 && rows[node] > 0 ? log2(rows[node]) / bits : 0;
            cost[node] = weight * (tree.loss(node) / columns + ENTROPY * lost);
        }
        return new QuasiColumn(name, tree, leaf, cost);
    }

    /** How many rows each node stands for. */
    static int[] rowsUnder(Tree tree, int[] leaf) {
        var rows = new int[tree.size()];
        for (int depth = 0; depth < tree.height(); depth++) {
            var path = tree.path(depth);
            for (int value : leaf) {
                rows[path[value]]++;
            }
        }
        return rows;
    }

    /** The entropy of the column in bits a row. */
    static double bits(Tree tree, int[] leaf) {
        var rows = rowsUnder(tree, leaf);
        var path = tree.path(tree.height() - 1);
        double bits = 0;
        for (int node : path) {
            bits += rows[node] == 0 ? 0 : rows[node] * log2((double) leaf.length / rows[node]);
        }
        return bits / leaf.length;
    }

    /**
     * The smallest node that stands for all of these rows.
     *
     * @param bound  a node that is known to stand for all of them
     */
    int common(int[] rows, int bound) {
        int depth = tree.height() - 1;
        int least = tree.depth(bound);
        var path = tree.path(depth);
        int node = path[leaf[rows[0]]];
        for (int i = 1; i < rows.length && depth > least; i++) {
            int value = leaf[rows[i]];
            while (path[value] != node) {
                node = tree.parent(node);
                path = tree.path(--depth);
            }
        }
        return node;
    }

    /** The smallest node that stands for a node and a row. */
    int common(int node, int row) {
        int wider = node;
        while (tree.path(tree.depth(wider))[leaf[row]] != wider) {
            wider = tree.parent(wider);
        }
        return wider;
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
