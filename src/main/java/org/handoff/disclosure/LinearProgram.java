package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * The cheapest movement of counts that keeps every sum, put to the solver directly: only what may move, and the sums it stands in.
 * A model of expressions says the same and takes far longer to build than to solve.
 */
final class LinearProgram {

    private static final int NONE = -1;
    private static final double NOTHING = 1e-9;

    private final Sums sums;
    private final List<Integer> moving = new ArrayList<>();
    private final double[] least;
    private final double[] start;
    private final double[] most;
    private final double[] below;
    private final double[] above;
    private final int[] column;
    private final int[] row;
    private final double[] prices;
    /** For each sum the count that stands in no other and takes what is left over: with it the sum is a bound, and it no column. */
    private final int[] left;
    private int columns;
    private int rows;

    LinearProgram(Sums sums) {
        this.sums = sums;
        int counts = sums.counts();
        this.least = new double[counts];
        this.start = new double[counts];
        this.most = new double[counts];
        this.below = new double[counts];
        this.above = new double[counts];
        this.column = new int[counts];
        this.prices = new double[counts];
        this.row = new int[sums.size()];
        Arrays.fill(column, NONE);
        this.left = new int[sums.size()];
        Arrays.fill(row, NONE);
        Arrays.fill(left, NONE);
    }

    /**
     * Lets a count move; all others stay at 0. Said again of the same count, it takes the place of what was said before.
     *
     * @param from where it costs nothing
     * @param under what each unit under it costs
     * @param over what each unit over it costs
     */
    void move(int place, double lowest, double from, double highest, double under, double over) {
        if (column[place] == NONE) {
            moving.add(place);
            column[place] = 0;
        }
        least[place] = lowest;
        start[place] = from;
        most[place] = highest;
        below[place] = under;
        above[place] = over;
    }

    /** Finds the movement; false when there is none. */
    boolean solve() {
        number();
        var factors = new double[rows][columns];
        var right = new double[rows];
        moving.forEach(place -> enter(place, factors, right));
        if (columns == 0) {
            return Arrays.stream(right).allMatch(sum -> Math.abs(sum) < NOTHING);
        }
        var builder = LinearSolver.newGeneralBuilder(new double[columns]);
        moving.forEach(place -> bound(place, builder));
        for (int sum = 0; sum < rows; sum++) {
            constrain(builder, factors[sum], right[sum], left[sum]);
        }
        var options = new Optimisation.Options();
        options.linear().dual();
        var solver = builder.build(options);
        var result = solver.solve();
        if (!result.getState().isFeasible()) {
            return false;
        }
        moving.stream().filter(this::hasColumn).forEach(place -> start[place] = isSplit(place)
                ? start[place] + result.doubleValue(column[place]) - result.doubleValue(column[place] + 1) : result.doubleValue(column[place]));
        moving.stream().filter(place -> isFree(place) && column[place] == NONE).forEach(this::takeWhatIsLeft);
        price(solver);
        return true;
    }

    private void constrain(LinearSolver.Builder builder, double[] factors, double right, int over) {
        if (over == NONE) {
            builder.equality(right, factors);
        } else {
            int sign = sums.factors(over)[0];
            builder.inequality(sign * right - least[over], Arrays.stream(factors).map(factor -> sign * factor).toArray());
        }
    }

    private void takeWhatIsLeft(int place) {
        int sum = sums.of(place)[0];
        double others = 0;
        for (int other : sums.places(sum)) {
            others += other == place ? 0 : sums.factor(other, sum) * start[other];
        }
        start[place] = -others * sums.factors(place)[0];
    }

    private boolean hasColumn(int place) {
        return isFree(place) && column[place] != NONE;
    }

    /** Nothing limits it from above, it costs nothing, and no other sum knows it. */
    private boolean canTakeWhatIsLeft(int place) {
        return isFree(place) && most[place] == Double.POSITIVE_INFINITY && below[place] + above[place] == 0 && sums.of(place).length == 1
                && Math.abs(sums.factors(place)[0]) == 1 && left[row[sums.of(place)[0]]] == NONE;
    }

    /** How far each count moves. */
    double[] moved() {
        return start;
    }

    /** A weighted sum of the sums, so that over any movement the prices times the movements of all counts are 0. */
    double price(int place) {
        return prices[place];
    }

    private boolean isFree(int place) {
        return least[place] < most[place];
    }

    /** Whether it costs to leave the start in either direction, so that it takes two columns. */
    private boolean isSplit(int place) {
        return least[place] < start[place] && start[place] < most[place] && below[place] + above[place] > 0;
    }

    private void number() {
        for (int place : moving) {
            for (int sum : sums.of(place)) {
                if (row[sum] == NONE) {
                    row[sum] = rows++;
                }
            }
        }
        for (int place : moving) {
            column[place] = columns;
            if (canTakeWhatIsLeft(place)) {
                left[row[sums.of(place)[0]]] = place;
                column[place] = NONE;
            } else if (isFree(place)) {
                columns += isSplit(place) ? 2 : 1;
            }
        }
    }

    private void enter(int place, double[][] factors, double[] right) {
        for (int nth = 0; nth < sums.of(place).length; nth++) {
            int at = row[sums.of(place)[nth]];
            int factor = sums.factors(place)[nth];
            if (!isFree(place) || isSplit(place)) {
                right[at] -= factor * start[place];
            }
            if (hasColumn(place)) {
                factors[at][column[place]] += factor;
            }
            if (hasColumn(place) && isSplit(place)) {
                factors[at][column[place] + 1] -= factor;
            }
        }
    }

    private void bound(int place, LinearSolver.Builder builder) {
        int at = column[place];
        if (hasColumn(place) && isSplit(place)) {
            builder.range(at, 0, most[place] - start[place]).objective(at, above[place]);
            builder.range(at + 1, 0, start[place] - least[place]).objective(at + 1, below[place]);
        } else if (hasColumn(place)) {
            double price = start[place] == most[place] ? -below[place] : start[place] == least[place] ? above[place] : 0;
            builder.range(at, least[place], most[place]).objective(at, price);
        }
    }

    private void price(LinearSolver solver) {
        if (Arrays.stream(left).anyMatch(place -> place != NONE)) {
            return;
        }
        for (int place : moving) {
            for (int nth = 0; nth < sums.of(place).length; nth++) {
                prices[place] += sums.factors(place)[nth] * solver.getDualMultiplier(row[sums.of(place)[nth]]);
            }
        }
    }
}
