package org.handoff.disclosure;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The outsider's linear program: how far the withheld counts of a cluster can be from what they are, while every relation and
 * every published figure holds. A movement of 0 everywhere is the truth.
 */
final class Movement {

    private static final double ACCURACY = 1e-7;
    private static final double ROUNDING = 1e-6;
    private static final int NOWHERE = -1;

    private final Cluster cluster;
    private final BitSet withheld;
    private final int told;
    private final long by;

    private Movement(Cluster cluster, BitSet withheld, int told, long by) {
        this.cluster = cluster;
        this.withheld = withheld;
        this.told = told;
        this.by = by;
    }

    /** With the counts that are withheld; all others cannot move. */
    Movement(Cluster cluster, BitSet withheld) {
        this(cluster, withheld, NOWHERE, 0);
    }

    /** The same for somebody who takes one count to be so far from the truth. */
    Movement with(int place, long moved) {
        return new Movement(cluster, withheld, place, moved);
    }

    /**
     * The movement that takes one count furthest in a direction, at most as far as is enough.
     *
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] furthest(int place, int direction, double enough) {
        var simplex = simplex(other -> 0);
        double most = Math.min(enough, room(place, direction));
        if (direction > 0) {
            simplex.move(place, -room(place, -1), most, most, 1, 0);
        } else {
            simplex.move(place, -most, -most, room(place, 1), 0, 1);
        }
        return moved(simplex);
    }

    /**
     * The movement that goes furthest along given directions, no count with a direction by more than 1.
     *
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] along(double[] directions) {
        var simplex = simplex(other -> 0);
        for (int place = 0; place < directions.length; place++) {
            if (directions[place] != 0 && place != told && withheld.get(place)) {
                double least = -Math.min(1, room(place, -1));
                double most = Math.min(1, room(place, 1));
                double price = Math.abs(directions[place]);
                simplex.move(place, least, directions[place] > 0 ? most : least, most, price, price);
            }
        }
        return moved(simplex);
    }

    /** How far one count can move in a direction, at most as far as it has to, in whole numbers. */
    long reach(int place, int direction) {
        long need = cluster.count(place).need(direction);
        var moved = furthest(place, direction, need);
        return moved == null ? 0 : direction * (long) Math.floor(direction * moved[place] + ROUNDING);
    }

    /**
     * The movement that brings as many counts as possible to where they are wanted, and none of them past it.
     *
     * @param wanted how far each count is to move; 0 for those that need not
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] together(long[] wanted) {
        var simplex = simplex(other -> 0);
        for (int place = 0; place < wanted.length; place++) {
            if (wanted[place] != 0) {
                double price = 1.0 / Math.abs(wanted[place]);
                simplex.move(place, Math.min(0, wanted[place]), wanted[place], Math.max(0, wanted[place]), price, price);
            }
        }
        return moved(simplex);
    }

    /**
     * The cheapest movement.
     *
     * @param prices of moving each count by one, none below 0
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] cheapest(double[] prices) {
        return moved(simplex(place -> prices[place]));
    }

    private DualSimplex simplex(IntToDoubleFunction price) {
        var simplex = new DualSimplex(cluster.sums());
        for (int place = withheld.nextSetBit(0); place >= 0; place = withheld.nextSetBit(place + 1)) {
            double each = price.applyAsDouble(place);
            simplex.move(place, -room(place, -1), 0, room(place, 1), each, each);
        }
        if (told != NOWHERE) {
            simplex.move(told, by, by, by, 0, 0);
        }
        return simplex;
    }

    private double room(int place, int direction) {
        return direction > 0 && cluster.count(place).most() == Unknown.ANY ? Double.POSITIVE_INFINITY
                : cluster.count(place).room(direction);
    }

    private static double @Nullable [] moved(DualSimplex simplex) {
        return simplex.solve() ? simplex.moved() : null;
    }

    /**
     * The cheapest movement in whole numbers, where the cheapest of all is none.
     *
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] cheapestWhole(double[] prices) {
        var model = new ExpressionsBasedModel();
        var moves = new Variable[cluster.size()];
        for (int place = withheld.nextSetBit(0); place >= 0; place = withheld.nextSetBit(place + 1)) {
            moves[place] = model.newVariable("x" + place).lower(-cluster.count(place).room(-1)).integer(true).weight(prices[place]);
            if (cluster.count(place).most() < Unknown.ANY) {
                moves[place].upper(cluster.count(place).room(1));
            }
        }
        if (told != NOWHERE) {
            moves[told].level(by);
        }
        for (var equation : cluster.equations()) {
            var sum = model.newExpression("e" + model.countExpressions()).level(0);
            for (int at = 0; at < equation.places().length; at++) {
                var move = moves[equation.places()[at]];
                if (move != null) {
                    sum.set(move, equation.factors()[at]);
                }
            }
        }
        return moved(model.minimise(), moves);
    }

    private static double @Nullable [] moved(Optimisation.Result result, Variable[] moves) {
        if (!result.getState().isFeasible()) {
            return null;
        }
        var moved = new double[moves.length];
        for (int place = 0, at = 0; place < moves.length; place++) {
            if (moves[place] != null) {
                moved[place] = result.doubleValue(at++);
            }
        }
        return moved;
    }

    /** Whether a movement is far enough, but for rounding. */
    static boolean reaches(double moved, double wanted) {
        return moved >= wanted - ACCURACY * Math.max(1, wanted);
    }
}
