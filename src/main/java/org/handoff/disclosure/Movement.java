package org.handoff.disclosure;

import java.util.BitSet;
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
        var model = new ExpressionsBasedModel();
        var moves = moves(model, false);
        double most = Math.min(enough, cluster.count(place).room(direction));
        if (direction > 0) {
            moves[place].upper(most).weight(1);
            return moved(model.maximise(), moves);
        }
        moves[place].lower(-most).weight(1);
        return moved(model.minimise(), moves);
    }

    /**
     * The movement that goes furthest along given directions, no count with a direction by more than 1.
     *
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] along(double[] directions) {
        var model = new ExpressionsBasedModel();
        var moves = moves(model, false);
        for (int place = 0; place < moves.length; place++) {
            if (directions[place] != 0 && place != told) {
                moves[place].lower(-Math.min(1, cluster.count(place).room(-1))).upper(Math.min(1, cluster.count(place).room(1)))
                        .weight(directions[place]);
            }
        }
        return moved(model.maximise(), moves);
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
        var model = new ExpressionsBasedModel();
        var moves = moves(model, false);
        for (int place = 0; place < moves.length; place++) {
            if (wanted[place] > 0) {
                moves[place].lower(0).upper(wanted[place]).weight(-1.0 / wanted[place]);
            } else if (wanted[place] < 0) {
                moves[place].upper(0).lower(wanted[place]).weight(-1.0 / wanted[place]);
            }
        }
        return moved(model.minimise(), moves);
    }

    /**
     * The cheapest movement.
     *
     * @param prices of moving each count up by one, none below 0
     * @param whole only whole numbers
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] cheapest(double[] prices, boolean whole) {
        var model = new ExpressionsBasedModel();
        var moves = moves(model, whole);
        for (int place = 0; place < moves.length; place++) {
            if (moves[place] != null) {
                moves[place].weight(prices[place]);
            }
        }
        return moved(model.minimise(), moves);
    }

    /** A model is solved once: the solver tightens it on the way, and would take that for given the next time. */
    private Variable[] moves(ExpressionsBasedModel model, boolean whole) {
        var moves = new Variable[cluster.size()];
        for (int place = withheld.nextSetBit(0); place >= 0; place = withheld.nextSetBit(place + 1)) {
            var count = cluster.count(place);
            moves[place] = model.newVariable("x" + place).lower(-count.room(-1)).integer(whole);
            if (count.most() < Unknown.ANY) {
                moves[place].upper(count.room(1));
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
        return moves;
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
