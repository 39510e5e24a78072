package org.handoff.anonymity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rows lent to a remainder: those that make it least coarser and bring it nearer to the rule, while the lender keeps to it. */
final class Loan {

    /** Of a large lender as many rows are looked at, evenly spread. */
    private static final int LOOKED_AT = 1_000;
    /** Of many missing rows this part is taken before the others are looked at again. */
    private static final int AT_ONCE = 8;

    private final Cohort cohort;
    private final int[] nodes;
    private final int[] lender;
    private final boolean[] lent;
    private final Tally lending;
    private int[] borrower;
    private int size;
    private final Tally borrowing;

    Loan(Cohort cohort, int[] lender, int[] borrower) {
        this.cohort = cohort;
        this.nodes = cohort.join(borrower).nodes();
        this.lender = lender;
        this.lent = new boolean[lender.length];
        this.lending = new Tally(cohort.rule(), lender);
        this.borrower = borrower;
        this.size = borrower.length;
        this.borrowing = new Tally(cohort.rule(), borrower);
        boolean progress = true;
        while (progress && borrowing.shortage() > 0) {
            progress = lendSome(Math.max(1, (int) borrowing.shortage() / AT_ONCE));
        }
    }

    /** Whether both may stand now. */
    boolean isMade() {
        return borrowing.shortage() == 0;
    }

    /** What is left with the lender. */
    int[] lender() {
        return IntStream.range(0, lender.length).filter(place -> !lent[place]).map(place -> lender[place]).toArray();
    }

    /** The remainder with what it was lent. */
    int[] borrower() {
        return Arrays.copyOf(borrower, size);
    }

    private boolean lendSome(int wanted) {
        int stride = Math.max(1, lender.length / LOOKED_AT);
        if (wanted == 1) {
            return lend(cheapest(stride));
        }
        var costs = new double[lender.length];
        var places = IntStream.range(0, lender.length).filter(place -> place % stride == 0 && !lent[place])
                .peek(place -> costs[place] = costWith(lender[place])).boxed()
                .sorted(Comparator.comparingDouble(place -> costs[place])).toList();
        int given = 0;
        for (int place : places) {
            if (given < wanted && isOfUse(place) && lend(place)) {
                given++;
            }
        }
        return given > 0;
    }

    private int cheapest(int stride) {
        int best = -1;
        double lowest = Double.MAX_VALUE;
        for (int place = 0; place < lender.length; place += stride) {
            if (!lent[place]) {
                double cost = costWith(lender[place]);
                if (cost < lowest && isOfUse(place)) {
                    lowest = cost;
                    best = place;
                }
            }
        }
        return best;
    }

    private boolean isOfUse(int place) {
        return borrowing.shortageWith(lender[place]) < borrowing.shortage() && lending.holdsWithout(lender[place]);
    }

    private double costWith(int row) {
        double cost = 0;
        for (int column = 0; column < nodes.length; column++) {
            var quasi = cohort.columns().get(column);
            cost += quasi.cost()[quasi.common(nodes[column], row)];
        }
        return cost;
    }

    private boolean lend(int place) {
        if (place < 0) {
            return false;
        }
        int row = lender[place];
        lent[place] = true;
        lending.remove(row);
        borrowing.add(row);
        if (size == borrower.length) {
            borrower = Arrays.copyOf(borrower, size + Math.max(cohort.rule().size(), size / 2));
        }
        borrower[size++] = row;
        for (int column = 0; column < nodes.length; column++) {
            nodes[column] = cohort.columns().get(column).common(nodes[column], row);
        }
        return true;
    }
}
