package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
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
    /** With fewer it never ends, and what was tried is lost. */
    private static final int FEWEST_ROUNDS = 8;
    /** More branches than this are not looked at for one proposal. */
    private static final int BRANCHES = 2_000;
    /** One worker: which of two patterns of equal cost comes first must not depend on the machine. */
    private static final IntegerStrategy ONE_AFTER_THE_OTHER = IntegerStrategy.DEFAULT.withParallelism(() -> 1);
    /** What a proposal costs for each count and cut in it, in shares and whole: a whole one takes many programs. */
    private static final long EACH = 2;
    private static final long EACH_WHOLE = 200;
    private static final double HALF = 0.5;
    private static final double ACCURACY = 1e-6;
    private static final double HARDLY = 1e-5;

    private final Cluster cluster;
    private final BitSet anyway;
    private final List<Integer> candidates;
    private final List<double[]> cuts = new ArrayList<>();
    private final long far;
    private final Ways ways;
    private long effort;

    private CuttingPlanes(Cluster cluster, long effort, Ways ways) {
        this.cluster = cluster;
        this.ways = ways;
        this.anyway = cluster.withheldAnyway();
        this.candidates = cluster.candidates();
        this.far = cluster.needs().stream().mapToLong(Need::amount).reduce(FAR, Math::max);
        this.effort = effort;
    }

    /**
     * The cheapest pattern where it is found with this effort, else the one known before.
     *
     * @param effort how many counts and sums to look at
     * @param ways what is known of how the counts can move
     */
    static BitSet improve(Cluster cluster, BitSet known, long effort, Ways ways) {
        long round = (long) cluster.needs().size() * (cluster.size() + cluster.equations().size());
        if (known.equals(cluster.withheldAnyway()) || FEWEST_ROUNDS * round > effort) {
            return known;
        }
        var found = new CuttingPlanes(cluster, effort, ways).search();
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
        effort -= (whole ? EACH_WHOLE : EACH) * (candidates.size() + cuts.size());
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
        long wanted = need.direction() * need.amount();
        if (ways.known(need.place(), wanted, way -> fits(way, way.times(need.place(), wanted), need, proposal)) != null) {
            return false;
        }
        effort -= cluster.size() + cluster.equations().size();
        var attack = new LinearProgram(cluster.sums());
        for (int place = 0; place < cluster.size(); place++) {
            double share = Math.max(ACCURACY, proposal[place]);
            attack.move(place, -share * room(place, -1), 0, share * room(place, 1), 0, 0);
        }
        attack.move(need.place(), Math.min(0, wanted), wanted, Math.max(0, wanted), 1, 1);
        if (!attack.solveWithPrices() || need.direction() * attack.moved()[need.place()] >= need.amount() - 1e-4) {
            return false;
        }
        double rest = need.amount();
        for (int place = 0; place < cluster.size(); place++) {
            if (place != need.place() && (anyway.get(place) || isHardlyPriced(attack, place))) {
                rest -= reach(attack, need, place);
            }
        }
        if (rest <= ACCURACY) {
            return false;
        }
        double needed = rest;
        cuts.add(candidates.stream().mapToDouble(place -> place == need.place() || isHardlyPriced(attack, place) ? 0
                : Math.min(1, reach(attack, need, place) / needed)).toArray());
        return true;
    }

    /** Whether the shares leave room for a way that is known. */
    private boolean fits(Way way, long times, Need need, double[] proposal) {
        for (int place : way.places()) {
            double moved = times * way.step(place);
            if (place != need.place() && Math.abs(moved) > proposal[place] * room(place, moved > 0 ? 1 : -1)) {
                return false;
            }
        }
        return true;
    }

    /** Such a count helps hardly at all; it is taken to be withheld, so that the cut stays true. */
    private static boolean isHardlyPriced(LinearProgram attack, int place) {
        return Math.abs(attack.price(place)) < HARDLY;
    }

    /** How far a count can take the one attacked, were it withheld. The prices times the movements of all are 0. */
    private double reach(LinearProgram attack, Need need, int place) {
        double by = -need.direction() * attack.price(place) / attack.price(need.place());
        return Math.abs(by) * room(place, by > 0 ? 1 : -1);
    }

    private long room(int place, int direction) {
        return Math.min(far, cluster.count(place).room(direction));
    }
}
