package org.handoff.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest movement of counts that keeps every sum. Each count starts where it costs nothing, which as a rule breaks some sums;
 * they are mended one by one, each by the counts that cost least for it. What a movement costs is linear on either side of the
 * start, so that a count has at most three places to rest: its least, its start and its most.
 * Source: R. Fourer, A simplex algorithm for piecewise-linear programming I, Mathematical Programming 33 (1985), 204–233; the
 * dual of it, with the ratio test that lets counts pass from one place to the next.
 */
final class DualSimplex {

    /** So little is nothing. */
    private static final double NOTHING = 1e-9;
    private static final double BROKEN = 1e-8;
    private static final int LONGEST = 20_000;
    /** So that of several ways that cost the same there is one first, on every machine, and nothing goes round in circles. */
    private static final double LITTLE = 1e-7;
    private static final int PRIME = 7919;
    private static final int SPREAD = 1009;

    private final Sums sums;
    private final double[] least;
    private final double[] start;
    private final double[] most;
    private final double[] down;
    private final double[] up;
    private final double[] at;
    /** What it costs all others when a count that rests is moved up by one. */
    private final double[] others;
    private final int[] side;
    private final boolean[] balances;
    /** For each sum the count that balances it; none at first. */
    private final int[] balancing;
    private final double[] broken;
    /** Each sum in terms of the counts that rest, once it differs from how it was put in. */
    private final double[] @Nullable [] changed;
    /** For each count the changed sums it stands in, and perhaps some that it left. */
    private final @Nullable BitSet[] holders;

    DualSimplex(Sums sums) {
        this.sums = sums;
        int counts = sums.counts();
        this.least = new double[counts];
        this.start = new double[counts];
        this.most = new double[counts];
        this.down = new double[counts];
        this.up = new double[counts];
        this.at = new double[counts];
        this.others = new double[counts];
        this.side = new int[counts];
        this.balances = new boolean[counts];
        this.balancing = new int[sums.size()];
        this.broken = new double[sums.size()];
        this.changed = new double[sums.size()][];
        this.holders = new BitSet[counts];
    }

    /**
     * Lets a count move; all others stay at 0.
     *
     * @param from where it costs nothing
     * @param below what each unit under it costs
     * @param above what each unit over it costs
     */
    void move(int place, double lowest, double from, double highest, double below, double above) {
        double little = LITTLE * (1 + place * PRIME % SPREAD / (double) SPREAD);
        least[place] = lowest;
        start[place] = from;
        most[place] = highest;
        down[place] = below + little;
        up[place] = above + little;
    }

    /** Finds the movement; false when there is none. */
    boolean solve() {
        Arrays.fill(balancing, -1);
        for (int place = 0; place < at.length; place++) {
            at[place] = start[place];
            if (start[place] != 0) {
                for (int nth = 0; nth < sums.of(place).length; nth++) {
                    broken[sums.of(place)[nth]] -= sums.factors(place)[nth] * start[place];
                }
            }
        }
        for (int step = 0; step < LONGEST; step++) {
            int sum = worst();
            if (sum < 0) {
                return true;
            }
            if (!mend(sum)) {
                return false;
            }
        }
        return false;
    }

    /** How far each count moves. */
    double[] moved() {
        return at;
    }

    /** What it costs all others when a count is moved up by one: a weighted sum of the sums, so that over any movement it is 0. */
    double price(int place) {
        return balances[place] ? -slope(place) : others[place];
    }

    private int worst() {
        int worst = -1;
        double most = BROKEN;
        for (int sum = 0; sum < broken.length; sum++) {
            double by = Math.abs(missing(sum));
            if (by > most) {
                most = by;
                worst = sum;
            }
        }
        return worst;
    }

    /** How far the count that balances a sum has to go back to the side of its start on which it was; or how far the sum is off. */
    private double missing(int sum) {
        int place = balancing[sum];
        if (place < 0) {
            return -broken[sum];
        }
        double low = side[place] < 0 ? least[place] : start[place];
        double high = side[place] < 0 ? start[place] : most[place];
        return at[place] < low ? low - at[place] : at[place] > high ? high - at[place] : 0;
    }

    /** Exactly where a count comes to rest that is off by so much. */
    private double resting(int place, double missing) {
        return missing > 0 ? side[place] < 0 ? least[place] : start[place] : side[place] < 0 ? start[place] : most[place];
    }

    private double slope(int place) {
        return side[place] < 0 ? -down[place] : up[place];
    }

    private boolean mend(int sum) {
        var row = row(sum);
        double missing = missing(sum);
        int direction = missing > 0 ? 1 : -1;
        double rest = Math.abs(missing);
        double bend = bend(balancing[sum], direction);
        while (true) {
            int next = next(row, direction);
            double price = next < 0 ? Double.POSITIVE_INFINITY : price(row, direction, next);
            if (bend <= price) {
                if (bend == Double.POSITIVE_INFINITY) {
                    return false;
                }
                raise(row, direction * bend);
                side[balancing[sum]] = -side[balancing[sum]];
                return true;
            }
            double neighbour = neighbour(next, -direction * row[next]);
            double moves = Math.abs(row[next] * (neighbour - at[next]));
            if (moves >= rest - NOTHING) {
                raise(row, direction * price);
                exchange(sum, next, direction, price);
                return true;
            }
            shift(next, neighbour - at[next]);
            at[next] = neighbour;
            rest -= moves;
        }
    }

    /** How much dearer it gets to hold a count on the other side of its start; without end where there is no other side. */
    private double bend(int place, int direction) {
        boolean atStart = place >= 0 && (direction > 0 ? side[place] > 0 && start[place] > least[place]
                : side[place] < 0 && start[place] < most[place]);
        return atStart ? up[place] + down[place] : Double.POSITIVE_INFINITY;
    }

    /** The count that mends a sum at the least price; of several the one that moves it most. */
    private int next(double[] row, int direction) {
        int next = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < row.length; place++) {
            if (Math.abs(row[place]) > NOTHING) {
                double price = price(row, direction, place);
                if (price < least - NOTHING || price < least + NOTHING && Math.abs(row[place]) > Math.abs(row[next]) + NOTHING) {
                    least = price;
                    next = place;
                }
            }
        }
        return next;
    }

    private double price(double[] row, int direction, int place) {
        double factor = direction * row[place];
        double limit = factor > 0 ? -slopeBelow(place) : slopeAbove(place);
        return limit == Double.POSITIVE_INFINITY ? limit
                : Math.max(0, (limit - Math.signum(factor) * others[place]) / Math.abs(factor));
    }

    private double slopeBelow(int place) {
        return at[place] <= least[place] ? Double.NEGATIVE_INFINITY : at[place] > start[place] ? up[place] : -down[place];
    }

    private double slopeAbove(int place) {
        return at[place] >= most[place] ? Double.POSITIVE_INFINITY : at[place] < start[place] ? -down[place] : up[place];
    }

    private double neighbour(int place, double direction) {
        return direction < 0 ? at[place] > start[place] ? start[place] : least[place]
                : at[place] < start[place] ? start[place] : most[place];
    }

    private void raise(double[] row, double by) {
        for (int place = 0; place < row.length; place++) {
            others[place] += by * row[place];
        }
    }

    /** Moves a count that rests, and what balances its sums. */
    private void shift(int place, double by) {
        at[place] += by;
        var held = holders[place];
        for (int sum = held == null ? -1 : held.nextSetBit(0); sum >= 0; sum = held.nextSetBit(sum + 1)) {
            give(sum, -row(sum)[place] * by);
        }
        for (int nth = 0; nth < sums.of(place).length; nth++) {
            if (changed[sums.of(place)[nth]] == null) {
                give(sums.of(place)[nth], -sums.factors(place)[nth] * by);
            }
        }
    }

    private void give(int sum, double by) {
        if (balancing[sum] < 0) {
            broken[sum] += by;
        } else {
            at[balancing[sum]] += by;
        }
    }

    /** One count takes over to balance a sum; the one before comes to rest. */
    private void exchange(int sum, int enters, int direction, double price) {
        var row = row(sum);
        double factor = row[enters];
        double missing = missing(sum);
        int leaves = balancing[sum];
        double target = leaves < 0 ? 0 : resting(leaves, missing);
        boolean falls = direction * factor > 0;
        side[enters] = falls ? at[enters] > start[enters] ? 1 : -1 : at[enters] < start[enters] ? -1 : 1;
        shift(enters, -missing / factor);
        if (leaves >= 0) {
            at[leaves] = target;
            others[leaves] = direction * price - slope(leaves);
            balances[leaves] = false;
        } else {
            broken[sum] = 0;
        }
        replace(sum, row, enters, leaves);
        balancing[sum] = enters;
        balances[enters] = true;
    }

    private void replace(int sum, double[] row, int enters, int leaves) {
        double factor = row[enters];
        var filled = new int[row.length];
        int size = 0;
        row[enters] = 0;
        for (int place = 0; place < row.length; place++) {
            if (place == leaves) {
                row[place] = 1 / factor;
            } else if (row[place] != 0) {
                row[place] = Math.abs(row[place]) < NOTHING ? 0 : row[place] / factor;
            }
            if (row[place] != 0) {
                filled[size++] = place;
            }
        }
        for (int other : sums.of(enters)) {
            row(other);
        }
        var held = Objects.requireNonNull(holders[enters]);
        for (int other = held.nextSetBit(0); other >= 0; other = held.nextSetBit(other + 1)) {
            var changing = row(other);
            double by = changing[enters];
            if (other != sum && by != 0) {
                for (int nth = 0; nth < size; nth++) {
                    int place = filled[nth];
                    if (changing[place] == 0) {
                        holders(place).set(other);
                    }
                    changing[place] -= by * row[place];
                }
                changing[enters] = 0;
            }
        }
        held.clear();
        if (leaves >= 0) {
            holders(leaves).set(sum);
        }
    }

    private BitSet holders(int place) {
        var held = holders[place];
        if (held == null) {
            held = new BitSet();
            holders[place] = held;
        }
        return held;
    }

    /** A sum with what can move in it. */
    private double[] row(int sum) {
        var row = changed[sum];
        if (row == null) {
            row = sums.row(sum);
            for (int place : sums.places(sum)) {
                if (least[place] == most[place]) {
                    row[place] = 0;
                } else {
                    holders(place).set(sum);
                }
            }
            changed[sum] = row;
        }
        return row;
    }
}
