package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handoff.shared.Stopped;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * The cheapest movement of counts that keeps every sum, put to the solver directly: only what may move and is not decided already,
 * and the sums it stands in. A model of expressions says the same and takes far longer to build than to solve.
 */
final class LinearProgram {

    private static final int NONE = -1;
    private static final double NOTHING = 1e-9;

    private final Sums sums;
    private final Bounds bounds;
    private final List<Integer> moving = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final int[] column;
    private final double[] prices;
    private final boolean[] moves;
    private int columns;

    LinearProgram(Sums sums) {
        int counts = sums.counts();
        this.sums = sums;
        this.bounds = new Bounds(counts);
        this.moves = new boolean[counts];
        this.column = new int[counts];
        this.prices = new double[counts];
        Arrays.fill(column, NONE);
    }

    /**
     * One sum over the counts to decide.
     *
     * @param over the nth of them stands in no other sum and takes what is left over: with it the sum is a bound, and it no column
     */
    private record Row(int sum, int[] places, int[] factors, double right, int over) {
    }

    /**
     * Lets a count move; all others stay at 0. Said again of the same count, it takes the place of what was said before.
     *
     * @param from where it costs nothing
     * @param under what each unit under it costs
     * @param over what each unit over it costs
     */
    void move(int place, double lowest, double from, double highest, double under, double over) {
        if (!moves[place]) {
            moving.add(place);
            moves[place] = true;
        }
        bounds.set(place, lowest, from, highest, under, over);
    }

    /** Finds the movement; false when there is none. */
    boolean solve() {
        return solve(true) != null;
    }

    /** The same, with what it would be worth if a count could move further. */
    boolean solveWithPrices() {
        var solver = solve(false);
        if (solver == null) {
            return false;
        }
        for (int number = 0; number < rows.size(); number++) {
            double price = solver.getDualMultiplier(number);
            var places = sums.places(rows.get(number).sum());
            for (int at = 0; at < places.length; at++) {
                prices[places[at]] += sums.factorsIn(rows.get(number).sum())[at] * price;
            }
        }
        return true;
    }

    private @Nullable LinearSolver solve(boolean reduced) {
        Stopped.ifAsked();
        var reduction = new Reduction(sums, bounds, moving);
        if (reduced && !reduction.reduce() || !number(reduction)) {
            return null;
        }
        var builder = LinearSolver.newGeneralBuilder(new double[columns]);
        moving.stream().filter(place -> column[place] != NONE).forEach(place -> bound(place, builder));
        rows.forEach(row -> constrain(builder, row));
        var options = new Optimisation.Options();
        options.linear().dual();
        var solver = builder.build(options);
        if (columns > 0) {
            sums.solved();
            var result = solver.solve();
            if (!result.getState().isFeasible()) {
                return null;
            }
            moving.stream().filter(place -> column[place] != NONE).forEach(place -> decide(place, result));
        }
        rows.stream().filter(row -> row.over() != NONE).forEach(this::takeWhatIsLeft);
        moving.forEach(place -> bounds.decide(place, bounds.start(reduction.first(place)) * reduction.sign(place)));
        return solver;
    }

    /** Gives each count to decide a column; false where a sum of none does not hold. */
    private boolean number(Reduction reduction) {
        var in = new int[sums.counts()];
        reduction.rows().stream().forEach(sum -> {
            reduction.read(sum);
            for (int nth = 0; nth < reduction.many(); nth++) {
                in[reduction.count(nth)]++;
            }
        });
        reduction.rows().stream().forEach(sum -> rows.add(row(sum, reduction, in)));
        for (int place : moving) {
            if (reduction.decides(place) && in[place] >= 0) {
                column[place] = columns;
                columns += bounds.isSplit(place) ? 2 : 1;
            }
        }
        return rows.stream().allMatch(row -> row.places().length > 0 || Math.abs(row.right()) < NOTHING);
    }

    private Row row(int sum, Reduction reduction, int[] in) {
        reduction.read(sum);
        var places = new int[reduction.many()];
        var factors = new int[places.length];
        int over = NONE;
        for (int nth = 0; nth < places.length; nth++) {
            places[nth] = reduction.count(nth);
            factors[nth] = reduction.factor(nth);
            if (over == NONE && in[places[nth]] == 1 && canTakeWhatIsLeft(places[nth], factors[nth])) {
                over = nth;
                in[places[nth]] = NONE;
            }
        }
        return new Row(sum, places, factors, reduction.right(), over);
    }

    /** Nothing limits it from above, and it costs nothing. */
    private boolean canTakeWhatIsLeft(int place, int factor) {
        return bounds.most(place) == Double.POSITIVE_INFINITY && !bounds.costs(place) && Math.abs(factor) == 1;
    }

    private void constrain(LinearSolver.Builder builder, Row row) {
        int sign = row.over() == NONE ? 1 : row.factors()[row.over()];
        double right = row.right() - splitsStart(row);
        var sum = row.over() == NONE ? builder.equality(right)
                : builder.inequality(sign * right - bounds.least(row.places()[row.over()]));
        for (int nth = 0; nth < row.places().length; nth++) {
            int place = row.places()[nth];
            if (nth != row.over()) {
                sum.set(column[place], (double) sign * row.factors()[nth]);
            }
            if (nth != row.over() && bounds.isSplit(place)) {
                sum.set(column[place] + 1, (double) -sign * row.factors()[nth]);
            }
        }
    }

    /** A count of two columns moves from its start. */
    private double splitsStart(Row row) {
        double start = 0;
        for (int nth = 0; nth < row.places().length; nth++) {
            start += bounds.isSplit(row.places()[nth]) ? row.factors()[nth] * bounds.start(row.places()[nth]) : 0;
        }
        return start;
    }

    private void bound(int place, LinearSolver.Builder builder) {
        int at = column[place];
        if (bounds.isSplit(place)) {
            builder.range(at, 0, bounds.most(place) - bounds.start(place)).objective(at, bounds.above(place));
            builder.range(at + 1, 0, bounds.start(place) - bounds.least(place)).objective(at + 1, bounds.below(place));
        } else {
            builder.range(at, bounds.least(place), bounds.most(place)).objective(at, bounds.price(place));
        }
    }

    private void decide(int place, Optimisation.Result result) {
        int at = column[place];
        bounds.decide(place, bounds.isSplit(place) ? bounds.start(place) + result.doubleValue(at) - result.doubleValue(at + 1)
                : result.doubleValue(at));
    }

    private void takeWhatIsLeft(Row row) {
        double left = row.right();
        for (int nth = 0; nth < row.places().length; nth++) {
            left -= nth == row.over() ? 0 : row.factors()[nth] * bounds.start(row.places()[nth]);
        }
        bounds.decide(row.places()[row.over()], left * row.factors()[row.over()]);
    }

    /** How far each count moves. */
    double[] moved() {
        return bounds.decided();
    }

    /** A weighted sum of the sums, so that over any movement the prices times the movements of all counts are 0. */
    double price(int place) {
        return prices[place];
    }
}
