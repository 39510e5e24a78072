package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handoff.disclosure.Unknown.Sort;
import org.jspecify.annotations.Nullable;

/** The whole system, taken apart into clusters that say nothing about each other once what stays published is fixed. */
final class LinkedSystem {

    private final Rule rule;
    private final List<Unknown> counts;
    private final List<Equation> equations;
    private long programs;

    LinkedSystem(Rule rule, List<Unknown> counts, List<Equation> equations) {
        this.rule = rule;
        this.counts = new ArrayList<>(counts);
        this.equations = equations;
    }

    /**
     * What to withhold, or what stands in the way.
     *
     * @param withheld the names of all printed counts to withhold; null when no choice protects
     * @param unprotected the counts that no choice keeps from being computed; empty when all are protected
     * @param programs how many linear programs it took
     */
    record Attempt(@Nullable Set<String> withheld, List<String> unprotected, long programs) {
    }

    /**
     * First the totals stay; where that protects too little, they may go too, and what earlier releases tell whatever is withheld
     * now is left out of account.
     */
    Attempt attempt() {
        var withheld = attempt(true);
        if (withheld == null) {
            leaveOutWhatIsOutAlready();
            withheld = attempt(false);
        }
        var unprotected = withheld == null ? unprotected() : List.<String>of();
        return new Attempt(withheld, unprotected, programs);
    }

    /** About what is going to be withheld, quickly; null when no choice protects. Not audited: to choose tables by, not to print by. */
    @Nullable Set<String> draft() {
        var drafted = withheld(true, Routing::of);
        return drafted == null ? withheld(false, Routing::of) : drafted;
    }

    private @Nullable Set<String> attempt(boolean totalsStay) {
        return withheld(totalsStay, cluster -> Protection.of(cluster, rule));
    }

    private @Nullable Set<String> withheld(boolean totalsStay, Function<Cluster, @Nullable BitSet> protection) {
        var withheld = new HashSet<String>();
        for (var places : clusters(totalsStay)) {
            if (places.stream().noneMatch(place -> counts.get(place).needsProtection())) {
                places.stream().map(counts::get).filter(count -> count.sort() == Sort.HIDDEN)
                        .forEach(count -> withheld.add(count.key()));
                continue;
            }
            var cluster = cluster(places);
            var pattern = protection.apply(cluster);
            programs += cluster.sums().programs();
            if (pattern == null) {
                return null;
            }
            pattern.stream().mapToObj(cluster::count).forEach(count -> withheld.add(count.key()));
        }
        return withheld;
    }

    /** Nothing more can be done for a count that is told although this report keeps everything to itself. */
    private void leaveOutWhatIsOutAlready() {
        for (var places : clusters(false)) {
            var cluster = cluster(places);
            var everything = new BitSet();
            everything.set(0, cluster.size());
            for (int at = 0; at < places.size(); at++) {
                var count = cluster.count(at);
                if (count.sort() == Sort.HIDDEN && isFixed(cluster, everything, at)) {
                    counts.set(places.get(at), new Unknown(count.key(), count.value(), count.least(), count.most(), count.sort(),
                            count.value(), count.value()));
                }
            }
        }
    }

    private static boolean isFixed(Cluster cluster, BitSet open, int place) {
        return cluster.needs().stream().filter(need -> need.place() == place).anyMatch(need -> {
            var moved = new Movement(cluster, open).furthest(place, need.direction(), need.amount());
            return moved == null || !Movement.reaches(need.direction() * moved[place], need.amount());
        });
    }

    /** Where each count by itself can be protected and all of them together cannot, all are named. */
    private List<String> unprotected() {
        var unprotected = new ArrayList<String>();
        for (var places : clusters(false)) {
            var cluster = cluster(places);
            if (!cluster.needs().isEmpty() && Protection.of(cluster, rule) == null) {
                var everything = new BitSet();
                everything.set(0, cluster.size());
                var told = cluster.needs().stream().map(Need::place).distinct().filter(place -> isFixed(cluster, everything, place)).toList();
                (told.isEmpty() ? cluster.needs().stream().map(Need::place).distinct().toList() : told)
                        .forEach(place -> unprotected.add(cluster.count(place).key()));
            }
        }
        return unprotected;
    }

    private boolean isFixed(Unknown count, boolean totalsStay) {
        return switch (count.sort()) {
            case KNOWN -> true;
            case HIDDEN -> false;
            case KEPT -> totalsStay && !count.needsProtection() || count.value() == 0;
            case PRINTED -> count.value() == 0;
        };
    }

    /** The places of each cluster, both in the order the counts were put in. */
    private List<List<Integer>> clusters(boolean totalsStay) {
        var leader = new int[counts.size()];
        Arrays.setAll(leader, place -> isFixed(counts.get(place), totalsStay) ? -1 : place);
        for (var equation : equations) {
            var open = Arrays.stream(equation.places()).filter(place -> leader[place] >= 0).toArray();
            for (int place : open) {
                leader[find(leader, place)] = find(leader, open[0]);
            }
        }
        var clusters = new TreeMap<Integer, List<Integer>>();
        for (int place = 0; place < leader.length; place++) {
            if (leader[place] >= 0) {
                clusters.computeIfAbsent(find(leader, place), each -> new ArrayList<>()).add(place);
            }
        }
        return List.copyOf(clusters.values());
    }

    private static int find(int[] leader, int place) {
        int at = place;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    private Cluster cluster(List<Integer> places) {
        var local = new int[counts.size()];
        Arrays.fill(local, -1);
        for (int at = 0; at < places.size(); at++) {
            local[places.get(at)] = at;
        }
        var inside = new ArrayList<Equation>();
        for (var equation : equations) {
            var open = IntStream.range(0, equation.places().length)
                    .filter(at -> local[equation.places()[at]] >= 0).toArray();
            if (open.length > 0) {
                inside.add(new Equation(Arrays.stream(open).map(at -> local[equation.places()[at]]).toArray(),
                        Arrays.stream(open).map(at -> equation.factors()[at]).toArray()));
            }
        }
        return new Cluster(places.stream().map(counts::get).toList(), inside);
    }
}
