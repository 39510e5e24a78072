package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a class again and again, from the top down. A class that is not too large looks ahead: the most promising cuts are each
 * followed to the end, and the one that ends cheapest is made.
 */
final class Splitter {

    /** As many cuts are followed to the end. */
    private static final int TRIED = 4;
    private static final double NOTHING = 1e-12;

    private final Cohort cohort;
    private final int lookAhead;
    private final int[] cuts;

    /** @param lookAhead  how many rows a class has at most that looks ahead */
    Splitter(Cohort cohort, int lookAhead) {
        this.cohort = cohort;
        this.lookAhead = lookAhead;
        this.cuts = new int[cohort.columns().size()];
    }

    /** The classes that rows fall into. */
    List<RowClass> split(int[] rows) {
        var classes = new ArrayList<RowClass>();
        split(cohort.join(rows), classes);
        return classes;
    }

    /** How often each column was cut so far. */
    int[] cuts() {
        return cuts.clone();
    }

    /** The same when it promises to cost no more than this; nothing when it does not. */
    List<RowClass> split(int[] rows, double limit) {
        var whole = cohort.join(rows);
        var chosen = best(whole, limit);
        var classes = new ArrayList<RowClass>();
        if (chosen != null) {
            chosen.parts().forEach(part -> split(cohort.join(part, whole.nodes()), classes));
        }
        return classes;
    }

    private void split(RowClass whole, List<RowClass> into) {
        var chosen = best(whole, whole.cost());
        if (chosen == null) {
            into.add(whole);
            return;
        }
        cuts[chosen.column()]++;
        chosen.parts().forEach(part -> split(cohort.join(part, whole.nodes()), into));
    }

    private @Nullable Made best(RowClass whole, double limit) {
        var promising = promising(whole);
        if (whole.rows().length > lookAhead) {
            return first(promising);
        }
        Made best = null;
        double lowest = limit;
        for (Candidate candidate : promising.subList(0, Math.min(TRIED, promising.size()))) {
            var made = candidate.make();
            double cost = made == null ? Double.MAX_VALUE : followed(whole, made.parts(), lowest);
            if (cost < lowest - NOTHING) {
                lowest = cost;
                best = made;
            }
        }
        return best;
    }

    /** What it costs in the end when every further cut is the one that gains most by itself; counted until it is too much. */
    private double followed(RowClass above, List<int[]> parts, double limit) {
        double cost = 0;
        for (int[] part : parts) {
            var whole = cohort.join(part, above.nodes());
            var made = first(promising(whole));
            cost += made == null ? whole.cost() : followed(whole, made.parts(), limit - cost);
            if (cost >= limit) {
                return cost;
            }
        }
        return cost;
    }

    private static @Nullable Made first(List<Candidate> promising) {
        for (Candidate candidate : promising) {
            var made = candidate.make();
            if (made != null) {
                return made;
            }
        }
        return null;
    }

    /** The cuts that gain something, the largest gain first. */
    private List<Candidate> promising(RowClass whole) {
        var candidates = new ArrayList<Candidate>();
        if (whole.rows().length < 2 * cohort.rule().k()) {
            return candidates;
        }
        for (int column = 0; column < whole.nodes().length; column++) {
            if (cohort.columns().get(column).tree().children(whole.nodes()[column]).length > 1) {
                var cut = new Cut(cohort, whole, column);
                double gain = cut.gain();
                if (gain > NOTHING) {
                    candidates.add(new Candidate(column, cut, gain));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::gain).reversed());
        return candidates;
    }

    private record Candidate(int column, Cut cut, double gain) {

        @Nullable Made make() {
            var parts = cut.parts();
            return parts == null ? null : new Made(column, parts);
        }
    }

    private record Made(int column, List<int[]> parts) {
    }
}
