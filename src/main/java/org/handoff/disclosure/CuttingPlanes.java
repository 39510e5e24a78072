package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * The cheapest pattern: a 0/1 program over what to withhold, which learns what protects by attacking its own proposals. Each
 * attack that succeeds gives a cut from the dual of the outsider's program: the sum over the counts of
 * min(α·room up + β·room down, need) × withheld must reach the need.
 * Source: M. Fischetti and J. J. Salazar-González, Solving the cell suppression problem on tabular data with linear constraints,
 * Management Science 47 (2001), 1008–1027.
 */
final class CuttingPlanes {

    /** Farther than this no count has to move to make room for a small one. Less room than there is only asks for more. */
    private static final long FAR = 400;
    private static final int ROUNDS = 60;
    /** More branches than this are not looked at for one proposal. */
    private static final int BRANCHES = 2_000;
    /** One worker: which of two patterns of equal cost comes first must not depend on the machine. */
    private static final IntegerStrategy ONE_AFTER_THE_OTHER = IntegerStrategy.DEFAULT.withParallelism(() -> 1);
    private static final double HALF = 0.5;
    private static final double ACCURACY = 1e-6;

    private final Cluster cluster;
    private final BitSet anyway;
    private final List<Integer> candidates;
    private final List<double[]> cuts = new ArrayList<>();
    private long effort;

    private CuttingPlanes(Cluster cluster, long effort) {
        this.cluster = cluster;
        this.anyway = cluster.withheldAnyway();
        this.candidates = cluster.candidates();
        this.effort = effort;
    }

    /**
     * The cheapest pattern where it is found with this effort, else the one known before.
     *
     * @param effort how many counts and sums to look at
     */
    static BitSet improve(Cluster cluster, BitSet known, long effort) {
        if (known.equals(cluster.withheldAnyway())) {
            return known;
        }
        var found = new CuttingPlanes(cluster, effort).search();
        return found == null || cluster.cost(found) >= cluster.cost(known) ? known : found;
    }

    private @Nullable BitSet search() {
        for (boolean whole : new boolean[] {false, true}) {
            for (int round = 0; round < ROUNDS; round++) {
                var proposal = propose(whole);
                if (proposal == null || effort <= 0) {
                    return null;
                }
                if (!cut(proposal)) {
                    if (whole) {
                        return pattern(proposal);
                    }
                    break;
                }
            }
        }
        return null;
    }

    /** The cheapest choice that keeps all cuts so far, in shares at first and whole in the end. */
    private double @Nullable [] propose(boolean whole) {
        effort -= 2L * (candidates.size() + cuts.size());
        var model = new ExpressionsBasedModel();
        model.options.iterations_abort = BRANCHES;
        model.options.iterations_suffice = BRANCHES;
        model.options.integer(ONE_AFTER_THE_OTHER);
        double dearest = candidates.stream().mapToDouble(place -> cluster.cost(place)).max().orElse(1);
        var choices = candidates.stream().map(place -> model.newVariable("y" + place).lower(0).upper(1).integer(whole)
                .weight(cluster.cost(place) / dearest)).toList();
        for (var cut : cuts) {
            var sum = model.newExpression("c" + model.countExpressions()).lower(1);
            for (int at = 0; at < cut.length; at++) {
                if (cut[at] > ACCURACY) {
                    sum.set(choices.get(at), cut[at]);
                }
            }
        }
        var result = model.minimise();
        if (!result.getState().isOptimal() && !result.getState().isDistinct()) {
            return null;
        }
        var proposal = new double[cluster.size()];
        for (int at = 0; at < candidates.size(); at++) {
            proposal[candidates.get(at)] = Math.min(1, Math.max(0, result.doubleValue(at)));
        }
        anyway.stream().forEach(place -> proposal[place] = 1);
        return proposal;
    }

    private BitSet pattern(double[] proposal) {
        var pattern = (BitSet) anyway.clone();
        candidates.stream().filter(place -> proposal[place] > HALF).forEach(pattern::set);
        return pattern;
    }

    /** Attacks the proposal for every need; true when an attack succeeded and was cut off. */
    private boolean cut(double[] proposal) {
        boolean any = false;
        for (var need : cluster.needs()) {
            any |= cut(need, proposal);
            if (effort <= 0) {
                return true;
            }
        }
        return any;
    }

    private boolean cut(Need need, double[] proposal) {
        effort -= cluster.size() + cluster.equations().size();
        var dual = new ExpressionsBasedModel();
        int size = cluster.size();
        var above = new Variable[size];
        var below = new Variable[size];
        for (int place = 0; place < size; place++) {
            above[place] = dual.newVariable("a" + place).lower(0).weight(Math.max(ACCURACY, proposal[place]) * room(place, 1));
            below[place] = dual.newVariable("b" + place).lower(0).weight(Math.max(ACCURACY, proposal[place]) * room(place, -1));
        }
        balance(dual, above, below, need);
        var result = dual.minimise();
        if (!result.getState().isOptimal() || result.getValue() >= need.amount() - 1e-4) {
            return false;
        }
        double rest = need.amount();
        for (int place = anyway.nextSetBit(0); place >= 0; place = anyway.nextSetBit(place + 1)) {
            rest -= reach(result, place);
        }
        if (rest <= ACCURACY) {
            return false;
        }
        double needed = rest;
        cuts.add(candidates.stream().mapToDouble(place -> Math.min(1, reach(result, place) / needed)).toArray());
        return true;
    }

    /** For each count: its prices over the equations, with those of its own bounds, are 1 for the one attacked and else 0. */
    private void balance(ExpressionsBasedModel dual, Variable[] above, Variable[] below, Need need) {
        var prices = cluster.equations().stream().map(equation -> dual.newVariable("p" + dual.countVariables())).toList();
        for (int place = 0; place < cluster.size(); place++) {
            var sum = dual.newExpression("e" + place).level(place == need.place() ? need.direction() : 0);
            sum.set(above[place], 1).set(below[place], -1);
            for (int at = 0; at < prices.size(); at++) {
                int factor = factor(cluster.equations().get(at), place);
                if (factor != 0) {
                    sum.set(prices.get(at), factor);
                }
            }
        }
    }

    private static int factor(Equation equation, int place) {
        for (int at = 0; at < equation.places().length; at++) {
            if (equation.places()[at] == place) {
                return equation.factors()[at];
            }
        }
        return 0;
    }

    private double reach(Optimisation.Result dual, int place) {
        return Math.max(0, dual.doubleValue(2 * place)) * room(place, 1)
                + Math.max(0, dual.doubleValue(2 * place + 1)) * room(place, -1);
    }

    private long room(int place, int direction) {
        return Math.min(FAR, cluster.count(place).room(direction));
    }
}
