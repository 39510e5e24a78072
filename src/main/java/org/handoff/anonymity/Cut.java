package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class cut in one column: each value one step finer becomes a part if it may stand alone; the rows of the others stay together
 * as a remainder, which borrows rows of the largest part when it cannot stand alone.
 */
final class Cut {

    private final Cohort cohort;
    private final RowClass whole;
    private final int column;
    private final int[] sizes;
    private final boolean[] stands;
    private final int[][] parts;
    private int remainder;
    private int lender = -1;

    Cut(Cohort cohort, RowClass whole, int column) {
        this.cohort = cohort;
        this.whole = whole;
        this.column = column;
        this.sizes = new int[tree().children(whole.nodes()[column]).length];
        this.stands = new boolean[sizes.length];
        this.parts = new int[sizes.length][];
        count();
        judge();
    }

    private Tree tree() {
        return cohort.columns().get(column).tree();
    }

    private void count() {
        var child = finer();
        var leaf = cohort.columns().get(column).leaf();
        for (int row : whole.rows()) {
            sizes[child[leaf[row]]]++;
        }
    }

    /** For each value which child of the class's own node it is under. */
    private int[] finer() {
        return tree().ordinals(tree().depth(whole.nodes()[column]) + 1);
    }

    private void judge() {
        if (!cohort.rule().isAboutSizeAlone()) {
            collect();
        }
        for (int child = 0; child < sizes.length; child++) {
            stands[child] = sizes[child] >= cohort.rule().size()
                    && (cohort.rule().isAboutSizeAlone() || cohort.rule().holds(parts[child]));
            remainder += stands[child] ? 0 : sizes[child];
            if (stands[child] && (lender < 0 || sizes[child] > sizes[lender])) {
                lender = child;
            }
        }
    }

    private void collect() {
        var filled = new int[sizes.length];
        for (int child = 0; child < sizes.length; child++) {
            parts[child] = new int[sizes[child]];
        }
        var ordinal = finer();
        var leaf = cohort.columns().get(column).leaf();
        for (int row : whole.rows()) {
            int child = ordinal[leaf[row]];
            parts[child][filled[child]++] = row;
        }
    }

    /** What the column gets cheaper by it at least; nothing when it cannot be made. */
    double gain() {
        if (lender < 0) {
            return 0;
        }
        int borrowed = remainder == 0 ? 0 : Math.max(0, cohort.rule().size() - remainder);
        if (sizes[lender] - borrowed < cohort.rule().size()) {
            return 0;
        }
        var cost = cohort.columns().get(column).cost();
        int node = whole.nodes()[column];
        double gain = 0;
        for (int child = 0; child < sizes.length; child++) {
            double step = cost[node] - cost[tree().children(node)[child]];
            gain += stands[child] ? step * (sizes[child] - (child == lender ? borrowed : 0)) : 0;
        }
        return gain;
    }

    /** The parts and the remainder, each of which may stand alone; null when the remainder finds nobody to borrow from. */
    @Nullable List<int[]> parts() {
        if (lender < 0) {
            return null;
        }
        if (cohort.rule().isAboutSizeAlone()) {
            collect();
        }
        var made = new ArrayList<int[]>();
        var left = new int[remainder];
        int filled = 0;
        for (int child = 0; child < sizes.length; child++) {
            if (stands[child]) {
                made.add(parts[child]);
            } else {
                System.arraycopy(parts[child], 0, left, filled, sizes[child]);
                filled += sizes[child];
            }
        }
        return remainder == 0 || withRemainder(made, left) ? made : null;
    }

    private boolean withRemainder(List<int[]> made, int[] left) {
        if (cohort.rule().holds(left)) {
            made.add(left);
            return true;
        }
        int place = made.indexOf(parts[lender]);
        var loan = new Loan(cohort, parts[lender], left);
        if (!loan.isMade()) {
            return false;
        }
        made.set(place, loan.lender());
        made.add(loan.borrower());
        return true;
    }
}
