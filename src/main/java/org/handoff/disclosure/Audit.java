package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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
    private final List<long[]> tables;

    private Audit(Cluster cluster, BitSet withheld, List<long[]> found) {
        this.cluster = cluster;
        this.withheld = withheld;
        this.tables = found.stream().filter(this::holds).collect(Collectors.toCollection(ArrayList::new));
        this.small = withheld.stream().filter(place -> cluster.count(place).needsProtection()).boxed().toList();
    }

    /** The counts that the pattern does not protect; empty when everything is proved. */
    static List<Integer> unprotected(Cluster cluster, BitSet withheld) {
        return unprotected(cluster, withheld, new ArrayList<>());
    }

    /**
     * The same, beginning with tables of an audit of another pattern or for another outsider. Those that hold here too prove here too.
     *
     * @param found replaced by the tables of this audit
     */
    static List<Integer> unprotected(Cluster cluster, BitSet withheld, List<long[]> found) {
        var audit = new Audit(cluster, withheld, found);
        var leaks = audit.unprotected();
        found.clear();
        found.addAll(audit.tables);
        return leaks;
    }

    private List<Integer> unprotected() {
        var leaks = new ArrayList<>(small.stream().filter(place -> !everyValueIsPossible(place)).toList());
        if (leaks.isEmpty()) {
            leaks.addAll(toldByAnInsider());
        }
        return leaks;
    }

    private static List<Long> values(Unknown count) {
        return count.high() - count.low() > EVERY_VALUE ? List.of(count.low(), count.high())
                : LongStream.rangeClosed(count.low(), count.high()).boxed().toList();
    }

    private boolean everyValueIsPossible(int place) {
        return values(cluster.count(place)).stream().allMatch(value -> isPossible(place, value));
    }

    private boolean isProved(int place, long by) {
        for (int at = tables.size() - 1; by != 0 && at >= 0; at--) {
            if (tables.get(at)[place] == by) {
                return true;
            }
        }
        return by == 0;
    }

    private boolean isPossible(int place, long value) {
        long by = value - cluster.count(place).value();
        if (isProved(place, by)) {
            return true;
        }
        var movement = new Movement(cluster, withheld).with(place, by);
        var found = whole(movement.any());
        if (found == null) {
            found = whole(movement.anyWhole());
        }
        if (found != null) {
            tables.add(found);
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
        var told = new TreeSet<>(small);
        told.remove(insider);
        told.removeIf(place -> tables.stream().anyMatch(table -> table[insider] == 0 && table[place] != 0));
        var movement = new Movement(cluster, withheld).with(insider, 0);
        for (int place : List.copyOf(told)) {
            var step = told.contains(place) ? movement.aStepNearby(place) : null;
            if (step != null) {
                told.removeIf(other -> Math.abs(step[other]) > A_LITTLE);
            }
        }
        removeWhatCanMove(told, insider, withheld);
        // Where the zeros alone make both the same people, no pattern can help, and nobody else is told of.
        var everything = new BitSet();
        everything.set(0, cluster.size());
        var theSamePeople = new TreeSet<>(told);
        removeWhatCanMove(theSamePeople, insider, everything);
        told.removeAll(theSamePeople);
        return told;
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
