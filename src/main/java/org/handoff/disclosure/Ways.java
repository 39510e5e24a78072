package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ways found so far to move counts of a cluster. What was found to move one count moves others along, so that most questions
 * are answered without another linear program.
 */
final class Ways {

    private static final int NOBODY = -1;

    private final Cluster cluster;
    private final Steps steps;
    private final Set<Way> all = new LinkedHashSet<>();
    private final List<List<Way>> through;

    /** None so far. */
    Ways(Cluster cluster) {
        this.cluster = cluster;
        this.steps = new Steps(cluster);
        this.through = IntStream.range(0, cluster.size()).<List<Way>>mapToObj(place -> new ArrayList<>()).toList();
    }

    /** The same in a cluster of the same sums of which an outsider knows more or less. */
    Ways in(Cluster other) {
        var ways = new Ways(other);
        all.forEach(way -> ways.keep(way.in(other)));
        return ways;
    }

    /** Keeps a movement that was found, if it keeps every sum. */
    void keep(long[] movement) {
        if (cluster.equations().stream().allMatch(equation -> equation.sum(movement) == 0)) {
            keep(Way.of(cluster, movement));
        }
    }

    private void keep(Way way) {
        if (way.canBeMade() && all.add(way)) {
            for (int place : way.places()) {
                through.get(place).add(way);
            }
        }
    }

    /**
     * A movement of one count so far, in whole numbers, among those that are withheld: one known, or one found by trying.
     *
     * @return how far each count moves; null where none is at hand, which says nothing
     */
    long @Nullable [] to(int place, long by, BitSet open) {
        var known = known(place, by, movement -> movement.isAmong(open));
        if (known == null) {
            known = steps.find(place, by, open, NOBODY);
            if (known != null) {
                keep(known);
            }
        }
        return known;
    }

    /** One that is known already and passes a test. */
    long @Nullable [] known(int place, long by, Predicate<Way> test) {
        var here = through.get(place);
        for (int at = here.size() - 1; at >= 0; at--) {
            long times = here.get(at).times(place, by);
            if (times != 0 && test.test(here.get(at))) {
                return here.get(at).made(cluster.size(), times);
            }
        }
        return null;
    }

    /** Which counts can move, as far as is known, while one stays as it is. */
    BitSet movable(BitSet open, int still) {
        var movable = new BitSet();
        for (var way : all) {
            if (way.spares(still) && way.isAmong(open)) {
                for (int place : way.places()) {
                    movable.set(place);
                }
            }
        }
        return movable;
    }

    /** Finds a movement of one count by trying, while another stays as it is. */
    boolean finds(int place, BitSet open, int still) {
        var found = steps.find(place, 1, open, still);
        if (found == null) {
            found = steps.find(place, -1, open, still);
        }
        if (found != null) {
            keep(found);
        }
        return found != null;
    }
}
