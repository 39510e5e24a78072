package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves one count and makes up for it in every sum it stands in by another count, and so on until every sum holds again: what
 * somebody does with a pencil. Where trying comes to no end soon, a linear program has to say.
 */
final class Steps {

    private static final int TRIES = 150;

    private final Cluster cluster;
    private final Sums sums;
    private final long[] moved;
    private final long[] off;
    private final List<Integer> unbalanced = new ArrayList<>();
    private BitSet open = new BitSet();
    private int still;
    private int tries;

    Steps(Cluster cluster) {
        this.cluster = cluster;
        this.sums = cluster.sums();
        this.moved = new long[cluster.size()];
        this.off = new long[sums.size()];
    }

    /**
     * A movement that takes one count so far.
     *
     * @param open what may move
     * @param still what may not; any negative number for nothing
     * @return how far each count moves; null where none was found, which says nothing
     */
    long @Nullable [] find(int place, long by, BitSet among, int staysAsItIs) {
        open = among;
        still = staysAsItIs;
        tries = TRIES;
        if (!open.get(place) || place == still || !hasRoom(place, by)) {
            return null;
        }
        move(place, by);
        var found = balance() ? moved.clone() : null;
        Arrays.fill(moved, 0);
        Arrays.fill(off, 0);
        unbalanced.clear();
        return found;
    }

    private boolean hasRoom(int place, long by) {
        return Math.abs(by) <= cluster.count(place).room(by > 0 ? 1 : -1);
    }

    private void move(int place, long by) {
        moved[place] += by;
        var of = sums.of(place);
        var factors = sums.factors(place);
        for (int nth = 0; nth < of.length; nth++) {
            boolean held = off[of[nth]] == 0;
            off[of[nth]] += factors[nth] * by;
            if (held && off[of[nth]] != 0) {
                unbalanced.add(of[nth]);
            } else if (!held && off[of[nth]] == 0) {
                unbalanced.remove((Integer) of[nth]);
            }
        }
    }

    /** The sum with the fewest choices first. */
    private boolean balance() {
        if (unbalanced.isEmpty()) {
            return true;
        }
        List<Integer> fewest = List.of();
        int hardest = -1;
        for (int sum : unbalanced) {
            var choices = choices(sum);
            if (choices.isEmpty()) {
                return false;
            }
            if (hardest < 0 || choices.size() < fewest.size()) {
                hardest = sum;
                fewest = choices;
            }
        }
        return anyOf(hardest, fewest);
    }

    private boolean anyOf(int sum, List<Integer> choices) {
        var ordered = new ArrayList<>(choices);
        ordered.sort(Comparator.comparingInt((Integer place) -> by(place, sum) == wanted(place, sum) ? 0 : 1)
                .thenComparingInt(place -> disturbs(place, by(place, sum))).thenComparing(Comparator.naturalOrder()));
        for (int place : ordered) {
            if (--tries < 0) {
                return false;
            }
            long by = by(place, sum);
            move(place, by);
            if (balance()) {
                return true;
            }
            move(place, -by);
        }
        return false;
    }

    private List<Integer> choices(int sum) {
        var choices = new ArrayList<Integer>();
        for (int place : sums.places(sum)) {
            if (open.get(place) && place != still && moved[place] == 0 && by(place, sum) != 0) {
                choices.add(place);
            }
        }
        return choices;
    }

    private long wanted(int place, int sum) {
        return -off[sum] * sums.factor(place, sum);
    }

    /** As far as it can go; others make up for the rest. */
    private long by(int place, int sum) {
        long wanted = wanted(place, sum);
        return Long.signum(wanted) * Math.min(Math.abs(wanted), cluster.count(place).room(wanted > 0 ? 1 : -1));
    }

    /** How many more sums would not hold. */
    private int disturbs(int place, long by) {
        int more = 0;
        for (int nth = 0; nth < sums.of(place).length; nth++) {
            long before = off[sums.of(place)[nth]];
            long after = before + sums.factors(place)[nth] * by;
            more += (after == 0 ? 0 : 1) - (before == 0 ? 0 : 1);
        }
        return more;
    }
}
