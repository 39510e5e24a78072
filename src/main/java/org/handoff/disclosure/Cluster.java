package org.handoff.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Counts that hang together: whatever is known of one may say something about another, and about nothing else. */
final class Cluster {

    private final List<Unknown> counts;
    private final List<Equation> equations;
    private final Sums sums;

    Cluster(List<Unknown> counts, List<Equation> equations) {
        this(counts, List.copyOf(equations), new Sums(equations, counts.size()));
    }

    private Cluster(List<Unknown> counts, List<Equation> equations, Sums sums) {
        this.counts = List.copyOf(counts);
        this.equations = equations;
        this.sums = sums;
    }

    int size() {
        return counts.size();
    }

    Unknown count(int place) {
        return counts.get(place);
    }

    List<Equation> equations() {
        return equations;
    }

    Sums sums() {
        return sums;
    }

    /** The same for somebody who knows that zeros are printed, and takes a dash for at least 1. */
    Cluster withDashesAtLeastOne() {
        return new Cluster(counts.stream().map(Unknown::atLeastOne).toList(), equations, sums);
    }

    /**
     * The same with less to prove of some counts: what the dashes say by themselves, were everything withheld, no pattern can
     * take back. Two dashes add up to 2 or more.
     */
    Cluster askingOnlyWhatCanBe(List<Integer> places) {
        var everything = new BitSet();
        everything.set(0, size());
        var movement = new Movement(this, everything);
        var asked = new ArrayList<>(counts);
        for (int place : places) {
            var count = counts.get(place);
            asked.set(place, count.within(count.value() + movement.reach(place, -1), count.value() + movement.reach(place, 1)));
        }
        return new Cluster(asked, equations, sums);
    }

    /** What nobody is told in any case: the small counts, and what is never printed. */
    BitSet withheldAnyway() {
        var open = new BitSet(size());
        for (int place = 0; place < size(); place++) {
            var count = counts.get(place);
            if (count.sort() == Unknown.Sort.HIDDEN || count.needsProtection()) {
                open.set(place);
            }
        }
        return open;
    }

    /** What may be withheld to protect others, cheapest first. */
    List<Integer> candidates() {
        var already = withheldAnyway();
        var places = new ArrayList<Integer>();
        for (int place = 0; place < size(); place++) {
            if (!already.get(place)) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingDouble((Integer place) -> cost(place)).thenComparing(Comparator.naturalOrder()));
        return places;
    }

    /**
     * What withholding one count costs: the count itself, so that large numbers stay to be seen; one more for each, so that of
     * equal sums the fewer are withheld; and next to nothing by its place, so that the same input gives the same output.
     */
    double cost(int place) {
        return counts.get(place).value() + 1e-2 + 1e-6 * place;
    }

    double cost(BitSet open) {
        return candidates().stream().filter(open::get).mapToDouble(place -> cost(place)).sum();
    }

    /** Everything that must be able to move, the largest need first. */
    List<Need> needs() {
        var needs = new ArrayList<Need>();
        for (int place = 0; place < size(); place++) {
            for (int direction : new int[] {1, -1}) {
                long amount = counts.get(place).need(direction);
                if (amount > 0) {
                    needs.add(new Need(place, direction, amount));
                }
            }
        }
        needs.sort(Comparator.comparingLong(Need::amount).reversed().thenComparingInt(Need::place)
                .thenComparingInt(Need::direction));
        return needs;
    }
}
