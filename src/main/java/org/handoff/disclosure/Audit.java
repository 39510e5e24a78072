package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a pattern protects: for each count that needs it and each value that must stay possible, a whole-number table
 * with everything that is published and this value in it. Each is checked with whole numbers against every relation, so that no
 * rounding of the solver can vouch for it. An outsider who is one of the people, alone in a count, is reckoned with too.
 */
final class Audit {

    private static final double WHOLE = 1e-5;
    /** A range wider than this, of events and days, is proved at its ends. */
    private static final long EVERY_VALUE = 20;
    private static final double A_LITTLE = 1e-4;
    private static final int PRIME = 7919;
    private static final int SPREAD = 1009;

    private final Cluster cluster;
    private final BitSet withheld;
    private final List<Integer> small;
    private final Ways ways;

    private Audit(Cluster cluster, BitSet withheld, Ways ways) {
        this.cluster = cluster;
        this.withheld = withheld;
        this.ways = ways;
        this.small = withheld.stream().filter(place -> cluster.count(place).needsProtection()).boxed().toList();
    }

    /** The counts that the pattern does not protect; empty when everything is proved. */
    static List<Integer> unprotected(Cluster cluster, BitSet withheld) {
        return unprotected(cluster, withheld, new Ways(cluster));
    }

    /**
     * The same, beginning with what is known of how the counts can move.
     *
     * @param ways of this very cluster; what is found is added
     */
    static List<Integer> unprotected(Cluster cluster, BitSet withheld, Ways ways) {
        return new Audit(cluster, withheld, ways).unprotected();
    }

    private List<Integer> unprotected() {
        var leaks = new ArrayList<>(small.stream().filter(place -> !everyValueIsPossible(place)).toList());
        if (leaks.isEmpty()) {
            leaks.addAll(toldByAnInsider());
        }
        return leaks;
    }

    /** The ends first, because who gets there in even steps passes what lies between; then the nearest. */
    private static List<Long> values(Unknown count) {
        var ends = List.of(count.low(), count.high());
        return count.high() - count.low() > EVERY_VALUE ? ends
                : Stream.concat(ends.stream(), LongStream.rangeClosed(count.low(), count.high()).boxed()
                        .sorted(Comparator.comparingLong(value -> Math.abs(value - count.value())))).distinct().toList();
    }

    private boolean everyValueIsPossible(int place) {
        return values(cluster.count(place)).stream().allMatch(value -> isPossible(place, value));
    }

    private boolean isPossible(int place, long value) {
        long by = value - cluster.count(place).value();
        if (by == 0) {
            return true;
        }
        var found = ways.to(place, by, withheld);
        if (found != null && holds(found)) {
            return true;
        }
        var movement = new Movement(cluster, withheld).with(place, by);
        found = whole(movement.any());
        if (found == null) {
            found = whole(movement.anyWhole());
        }
        if (found != null) {
            ways.keep(found);
        }
        return found != null;
    }

    /** The movement in whole numbers, where it is one and every relation holds. */
    private long @Nullable [] whole(double @Nullable [] moved) {
        if (moved == null || Arrays.stream(moved).anyMatch(by -> Math.abs(by - Math.rint(by)) > WHOLE)) {
            return null;
        }
        var table = Arrays.stream(moved).mapToLong(Math::round).toArray();
        return holds(table) ? table : null;
    }

    /** Whether every relation holds, everything that is published stays, and nothing goes beyond what an outsider reckons with. */
    private boolean holds(long[] table) {
        for (int place = 0; place < table.length; place++) {
            var count = cluster.count(place);
            if (table[place] != 0 && !withheld.get(place) || table[place] < -count.room(-1) || table[place] > count.room(1)) {
                return false;
            }
        }
        return cluster.equations().stream().allMatch(equation -> equation.sum(table) == 0);
    }

    /** Counts that somebody who is alone in another one can compute exactly. */
    private List<Integer> toldByAnInsider() {
        return small.stream().filter(insider -> cluster.count(insider).value() == 1)
                .flatMap(insider -> told(insider).stream()).distinct().sorted().toList();
    }

    private Set<Integer> told(int insider) {
        var movable = ways.movable(withheld, insider);
        var told = new TreeSet<>(small);
        // Where the zeros alone make both the same people, no pattern can help, and nobody else is told of.
        told.removeIf(place -> movable.get(place) || cluster.sums().areTheSame(place, insider) || ways.finds(place, withheld, insider));
        var movement = new Movement(cluster, withheld).with(insider, 0);
        for (int place : List.copyOf(told)) {
            var step = told.contains(place) ? movement.aStepNearby(place) : null;
            if (step != null) {
                told.removeIf(other -> Math.abs(step[other]) > A_LITTLE);
                keep(step);
            }
        }
        removeWhatCanMove(told, insider, withheld);
        var everything = new BitSet();
        everything.set(0, cluster.size());
        var theSamePeople = new TreeSet<>(told);
        removeWhatCanMove(theSamePeople, insider, everything);
        told.removeAll(theSamePeople);
        return told;
    }

    private void keep(double[] step) {
        var found = whole(step);
        if (found != null) {
            ways.keep(found);
        }
    }

    /** A movement along directions of no pattern, and back, moves something as long as anything can be moved. */
    private void removeWhatCanMove(Set<Integer> places, int insider, BitSet open) {
        int sign = 1;
        while (!places.isEmpty() && sign >= -1) {
            var directions = new double[cluster.size()];
            for (int place : places) {
                directions[place] = sign * (place * PRIME % SPREAD - SPREAD / 2.0);
            }
            var moved = new Movement(cluster, open).with(insider, 0).along(directions);
            boolean any = moved != null && places.removeIf(place -> Math.abs(moved[place]) > A_LITTLE);
            sign = any ? 1 : sign - 2;
        }
    }
}
