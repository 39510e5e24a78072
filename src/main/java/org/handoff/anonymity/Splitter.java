package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a class again and again, from the top down. A class that is not too large looks ahead: the most promising cuts are each
 * followed to the end, and the one that ends cheapest is made. What was followed is kept, so that nothing is counted twice.
 */
final class Splitter {

    /** As many cuts are followed to the end. */
    private static final int TRIED = 4;
    private static final double NOTHING = 1e-12;

    private final Cohort cohort;
    private final int lookAhead;
    private final AtomicIntegerArray cuts;

    /** @param lookAhead  how many rows a class has at most that looks ahead */
    Splitter(Cohort cohort, int lookAhead) {
        this.cohort = cohort;
        this.lookAhead = lookAhead;
        this.cuts = new AtomicIntegerArray(cohort.columns().size());
    }

    /** The classes that rows fall into. Large ones are cut one after the other; what looks ahead does not depend on the rest. */
    List<RowClass> split(int[] rows) {
        var small = new ArrayList<Outlook>();
        cutLarge(outlook(cohort.join(rows)), small);
        return small.parallelStream().map(this::classes).flatMap(List::stream).toList();
    }

    /** How often each column was cut so far. */
    int[] cuts() {
        return IntStream.range(0, cuts.length()).map(cuts::get).toArray();
    }

    /** The same when it promises to cost no more than this; nothing when it does not. */
    List<RowClass> split(int[] rows, double limit) {
        if (rows.length > lookAhead) {
            return split(rows);
        }
        var chosen = best(outlook(cohort.join(rows)), limit);
        var classes = new ArrayList<RowClass>();
        if (chosen != null) {
            chosen.parts().forEach(part -> split(part, classes));
        }
        return classes;
    }

    private void cutLarge(Outlook large, List<Outlook> small) {
        var made = large.whole().rows().length > lookAhead ? first(large.promising()) : null;
        if (made == null) {
            small.add(large);
            return;
        }
        cuts.incrementAndGet(made.candidate().column());
        made.parts().forEach(part -> cutLarge(outlook(cohort.join(part, large.whole().nodes())), small));
    }

    private List<RowClass> classes(Outlook outlook) {
        var classes = new ArrayList<RowClass>();
        split(outlook, classes);
        return classes;
    }

    private void split(Outlook outlook, List<RowClass> into) {
        var chosen = outlook.whole().rows().length > lookAhead ? null : best(outlook, outlook.whole().cost());
        if (chosen == null) {
            into.add(outlook.whole());
            return;
        }
        cuts.incrementAndGet(chosen.candidate().column());
        chosen.parts().forEach(part -> split(part, into));
    }

    private @Nullable Way best(Outlook outlook, double limit) {
        Way best = null;
        double lowest = limit;
        for (Candidate candidate : outlook.promising().subList(0, Math.min(TRIED, outlook.promising().size()))) {
            var way = outlook.way() != null && outlook.way().candidate() == candidate ? outlook.way() : followed(outlook.whole(), candidate, lowest);
            if (way != null && way.cost() < lowest - NOTHING) {
                lowest = way.cost();
                best = way;
            }
        }
        return best;
    }

    /** A cut, and then every further one that gains most by itself; null when it cannot be made or is too much. */
    private @Nullable Way followed(RowClass whole, Candidate candidate, double limit) {
        var made = candidate.make();
        return made == null ? null : followed(whole, made, limit);
    }

    private @Nullable Way followed(RowClass above, Made made, double limit) {
        double cost = 0;
        var parts = new ArrayList<Outlook>();
        for (int[] rows : made.parts()) {
            var part = outlook(cohort.join(rows, above.nodes()));
            var next = first(part.promising());
            if (next != null) {
                var way = followed(part.whole(), next, limit - cost);
                if (way == null) {
                    return null;
                }
                part = new Outlook(part.whole(), part.promising(), way);
            }
            parts.add(part);
            cost += part.cost();
            if (cost >= limit) {
                return null;
            }
        }
        return new Way(made.candidate(), parts, cost);
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

    private Outlook outlook(RowClass whole) {
        return new Outlook(whole, promising(whole), null);
    }

    /** The cuts that gain something, the largest gain first. */
    private List<Candidate> promising(RowClass whole) {
        var candidates = new ArrayList<Candidate>();
        if (whole.rows().length < 2 * cohort.rule().size()) {
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

    /**
     * A class with what can be made of it.
     *
     * @param way  what comes of the most promising cut when it is followed; null when that was not looked at, or there is none
     */
    private record Outlook(RowClass whole, List<Candidate> promising, @Nullable Way way) {

        double cost() {
            return way == null ? whole.cost() : way.cost();
        }
    }

    /** A cut with what comes of its parts when every further cut is the one that gains most by itself. */
    private record Way(Candidate candidate, List<Outlook> parts, double cost) {
    }

    private record Candidate(int column, Cut cut, double gain) {

        @Nullable Made make() {
            var parts = cut.parts();
            return parts == null ? null : new Made(this, parts);
        }
    }

    private record Made(Candidate candidate, List<int[]> parts) {
    }
}
