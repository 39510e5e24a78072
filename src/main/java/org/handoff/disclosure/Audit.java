package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
    private static final double[] PRICES = {1, 0, 0.37, 0, 0.61, 0.13, 0, 0.89};

    private final Cluster cluster;
    private final BitSet withheld;
    private final List<Integer> small;
    private final List<long[]> tables = new ArrayList<>();

    private Audit(Cluster cluster, BitSet withheld) {
        this.cluster = cluster;
        this.withheld = withheld;
        this.small = withheld.stream().filter(place -> cluster.count(place).needsProtection()).boxed().toList();
    }

    /** The counts that the pattern does not protect; empty when everything is proved. */
    static List<Integer> unprotected(Cluster cluster, BitSet withheld) {
        var audit = new Audit(cluster, withheld);
        var leaks = new ArrayList<>(audit.small.stream().filter(place -> !audit.everyValueIsPossible(place)).toList());
        if (leaks.isEmpty()) {
            leaks.addAll(audit.toldByAnInsider());
        }
        return leaks;
    }

    private boolean everyValueIsPossible(int place) {
        var count = cluster.count(place);
        if (!isPossible(place, count.low()) || !isPossible(place, count.high())) {
            return false;
        }
        for (long value = count.low() + 1; count.high() - count.low() <= EVERY_VALUE && value < count.high(); value++) {
            if (!isPossible(place, value)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(int place, long value) {
        long by = value - cluster.count(place).value();
        if (by == 0 || tables.stream().anyMatch(table -> table[place] == by)) {
            return true;
        }
        var movement = new Movement(cluster, withheld).with(place, by);
        var prices = prices(place);
        var found = whole(movement.cheapest(prices, false));
        if (found == null) {
            found = whole(movement.cheapest(prices, true));
        }
        if (found != null) {
            tables.add(found);
        }
        return found != null;
    }

    /** Other prices for each question, so that each answer differs and vouches for other counts too. */
    private double[] prices(int place) {
        var prices = new double[cluster.size()];
        for (int at = 0; at < prices.length; at++) {
            prices[at] = PRICES[(at * 5 + place * 3 + tables.size()) % PRICES.length];
        }
        return prices;
    }

    /** The movement in whole numbers, where it is one and every relation holds. */
    private long @Nullable [] whole(double @Nullable [] moved) {
        if (moved == null || Arrays.stream(moved).anyMatch(by -> Math.abs(by - Math.rint(by)) > WHOLE)) {
            return null;
        }
        var table = Arrays.stream(moved).mapToLong(Math::round).toArray();
        boolean holds = cluster.equations().stream().allMatch(equation -> equation.sum(table) == 0);
        for (int place = 0; place < table.length; place++) {
            var count = cluster.count(place);
            holds &= -count.room(-1) <= table[place] && table[place] <= count.room(1);
        }
        return holds ? table : null;
    }

    /** Counts that somebody who is alone in another one can compute exactly. */
    private List<Integer> toldByAnInsider() {
        return small.stream().filter(insider -> cluster.count(insider).value() == 1)
                .flatMap(insider -> small.stream().filter(place -> !place.equals(insider) && isTold(place, insider)))
                .distinct().toList();
    }

    private boolean isTold(int place, int insider) {
        if (tables.stream().anyMatch(table -> table[insider] == 0 && table[place] != 0) || canMove(place, insider, withheld)) {
            return false;
        }
        // Where the zeros alone make both the same people, no pattern can help, and nobody else is told of.
        var everything = new BitSet();
        everything.set(0, cluster.size());
        return canMove(place, insider, everything);
    }

    private boolean canMove(int place, int insider, BitSet open) {
        for (int direction : new int[] {1, -1}) {
            var moved = new Movement(cluster, open).with(insider, 0).furthest(place, direction, 1);
            if (moved != null && Movement.reaches(direction * moved[place], 1)) {
                return true;
            }
        }
        return false;
    }
}
