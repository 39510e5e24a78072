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
    private static final int NEAR = 90;

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
        var nearby = furthest(near(place), place, direction, enough);
        return nearby != null && reaches(direction * nearby[place], enough) ? nearby : furthest(withheld, place, direction, enough);
    }

    private double @Nullable [] furthest(BitSet open, int place, int direction, double enough) {
        var program = program(open);
        double most = Math.min(enough, room(place, direction));
        if (direction > 0) {
            program.move(place, -room(place, -1), most, most, 1, 0);
        } else {
            program.move(place, -most, -most, room(place, 1), 0, 1);
        }
        return moved(program);
    }

    /**
     * The movement that goes furthest along given directions, no count with a direction by more than 1.
     *
     * @return how far each count moves; null when there is no movement with what is told
     */
    double @Nullable [] along(double[] directions) {
        var program = program(withheld);
        for (int place = 0; place < directions.length; place++) {
            if (directions[place] != 0 && place != told && withheld.get(place)) {
                double least = -Math.min(1, room(place, -1));
                double most = Math.min(1, room(place, 1));
                double price = Math.abs(directions[place]);
                program.move(place, least, directions[place] > 0 ? most : least, most, price, price);
            }
        }
        return moved(program);
    }

    /** A movement of one count by 1 with few others; null where there is none, which says nothing. */
    double @Nullable [] aStepNearby(int place) {
        for (int direction : new int[] {1, -1}) {
            var moved = furthest(near(place), place, direction, 1);
            if (moved != null && reaches(direction * moved[place], 1)) {
                return moved;
            }
        }
        return null;
    }

    /** How far one count can move in a direction, at most as far as it has to, in whole numbers. */
    long reach(int place, int direction) {
        long need = cluster.count(place).need(direction);
        var moved = furthest(place, direction, need);
        return moved == null ? 0 : direction * (long) Math.floor(direction * moved[place] + ROUNDING);
    }

    /**
     * Any movement with what is told.
     *
     * @return how far each count moves; null when there is none
     */
    double @Nullable [] any() {
        var nearby = moved(program(near(told)));
        return nearby != null ? nearby : moved(program(withheld));
    }

    /** Most movements stay among few counts: those are looked at first. */
    private BitSet near(int place) {
        return cluster.sums().near(place, withheld, NEAR);
    }

    private LinearProgram program(BitSet open) {
        var program = new LinearProgram(cluster.sums());
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
            program.move(place, -room(place, -1), 0, room(place, 1), 0, 0);
        }
        if (told != NOWHERE) {
            program.move(told, by, by, by, 0, 0);
        }
        return program;
    }

    private double room(int place, int direction) {
        return direction > 0 && cluster.count(place).most() == Unknown.ANY ? Double.POSITIVE_INFINITY
                : cluster.count(place).room(direction);
    }

    private static double @Nullable [] moved(LinearProgram program) {
        return program.solve() ? program.moved() : null;
    }

    /**
     * The same in whole numbers, where the first that is found is none.
     *
     * @return how far each count moves; null when there is none
     */
    double @Nullable [] anyWhole() {
        var model = new ExpressionsBasedModel();
        var moves = new Variable[cluster.size()];
        for (int place = withheld.nextSetBit(0); place >= 0; place = withheld.nextSetBit(place + 1)) {
            moves[place] = model.newVariable("x" + place).lower(-cluster.count(place).room(-1)).integer(true);
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
