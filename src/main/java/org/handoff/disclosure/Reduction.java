package org.handoff.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left to decide of a program once the sums with one count that can still move have fixed it, and those with two have
 * made one of both. Half of the sums of a report, and a solver takes four times as long for twice as many.
 */
final class Reduction {

    private static final double NOTHING = 1e-9;

    private final Sums sums;
    private final Bounds bounds;
    private final BitSet moving = new BitSet();
    private final BitSet rows = new BitSet();
    private final int[] first;
    private final int[] sign;
    private final int[] factors;
    private final int[] here;
    private final int[] read;
    private int many;
    private double right;

    Reduction(Sums sums, Bounds bounds, List<Integer> moving) {
        this.sums = sums;
        this.bounds = bounds;
        this.first = IntStream.range(0, sums.counts()).toArray();
        this.sign = new int[sums.counts()];
        this.factors = new int[sums.counts()];
        this.here = new int[sums.counts()];
        this.read = new int[sums.counts()];
        for (int place : moving) {
            this.moving.set(place);
            sign[place] = 1;
            for (int sum : sums.of(place)) {
                rows.set(sum);
            }
        }
    }

    /** Leaves out what is decided; false when the bounds leave nothing possible. */
    boolean reduce() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int sum = rows.nextSetBit(0); sum >= 0; sum = rows.nextSetBit(sum + 1)) {
                read(sum);
                if (many == 0 && Math.abs(right) > NOTHING || many == 1 && !fix()) {
                    return false;
                }
                if (many <= 1 || many == 2 && Math.abs(right) < NOTHING && makeOne()) {
                    rows.clear(sum);
                    changed = true;
                }
            }
        }
        return moving.stream().allMatch(place -> bounds.least(place) <= bounds.most(place) + NOTHING);
    }

    /** The sums that are left. */
    BitSet rows() {
        return rows;
    }

    /** Whether a count is one to decide: not fixed, and not told by another. */
    boolean decides(int place) {
        return first[place] == place && bounds.isFree(place);
    }

    /** The count that decides one. */
    int first(int place) {
        int next = first[place];
        if (next == place) {
            return place;
        }
        int last = first(next);
        if (last != next) {
            sign[place] *= sign[next];
            first[place] = last;
        }
        return last;
    }

    /** Whether a count moves with the one that decides it (1) or against it (-1). */
    int sign(int place) {
        return sign[place];
    }

    /** How many counts to decide stand in the sum that was read last. */
    int many() {
        return many;
    }

    /** The nth of them. */
    int count(int nth) {
        return here[nth];
    }

    /** What stands before it. */
    int factor(int nth) {
        return read[nth];
    }

    /** What all of them have to come to. */
    double right() {
        return right;
    }

    /** Reads one sum: which counts to decide stand in it, and what they have to come to. */
    void read(int sum) {
        many = 0;
        right = 0;
        var places = sums.places(sum);
        for (int at = 0; at < places.length; at++) {
            if (moving.get(places[at])) {
                int one = first(places[at]);
                read(one, sums.factorsIn(sum)[at] * sign[places[at]]);
            }
        }
        dropWhatCancels();
    }

    private void read(int one, int factor) {
        if (!bounds.isFree(one)) {
            right -= factor * bounds.start(one);
        } else {
            if (factors[one] == 0) {
                here[many++] = one;
            }
            factors[one] += factor;
        }
    }

    private void dropWhatCancels() {
        int kept = 0;
        for (int at = 0; at < many; at++) {
            read[kept] = factors[here[at]];
            factors[here[at]] = 0;
            if (read[kept] != 0) {
                here[kept++] = here[at];
            }
        }
        many = kept;
    }

    private boolean fix() {
        return bounds.fix(here[0], right / read[0]);
    }

    /** Two counts that have to move together, or against each other, by the same. */
    private boolean makeOne() {
        int how = read[0] == -read[1] ? 1 : -1;
        if (Math.abs(read[0]) != Math.abs(read[1]) || !bounds.join(here[0], here[1], how)) {
            return false;
        }
        first[here[1]] = here[0];
        sign[here[1]] = how;
        return true;
    }
}
