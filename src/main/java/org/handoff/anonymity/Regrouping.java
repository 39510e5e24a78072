package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Takes classes that lie near each other, puts their rows together and cuts them anew; what comes out is kept if it is cheaper.
 * Near is seen from another side in every round: classes are sorted by the steps of all hierarchies in an order drawn from the seed.
 */
final class Regrouping {

    /** Followed only when its first cuts promise this much of the old cost: looking ahead mostly gains that much more. */
    private static final double PROMISE = 1.05;
    private static final int LEAST_WINDOW = 60;
    private static final int CLASSES_IN_A_WINDOW = 11;

    private final Cohort cohort;
    private final Splitter splitter;
    private final Random random;
    private final int window;
    private final AtomicInteger kept = new AtomicInteger();

    Regrouping(Cohort cohort, Splitter splitter, long seed) {
        this.cohort = cohort;
        this.splitter = splitter;
        this.random = new Random(seed);
        this.window = Math.max(LEAST_WINDOW, CLASSES_IN_A_WINDOW * cohort.rule().size());
    }

    /** One round over all classes that are coarser than their rows. */
    List<RowClass> round(List<RowClass> classes) {
        var byLoss = classes.stream().collect(Collectors.partitioningBy(each -> each.isCoarse(cohort)));
        var result = new ArrayList<>(byLoss.get(false));
        var sorted = new ArrayList<>(byLoss.get(true));
        sorted.sort(nearness());
        result.addAll(windows(sorted).parallelStream().map(this::cheaper).flatMap(List::stream).toList());
        return result;
    }

    /** Neighbours, as many as have few enough rows together. What comes of one window does not depend on the others. */
    private List<List<RowClass>> windows(List<RowClass> sorted) {
        var windows = new ArrayList<List<RowClass>>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            int rows = sorted.get(from).rows().length;
            while (to < sorted.size() && rows + sorted.get(to).rows().length <= window) {
                rows += sorted.get(to++).rows().length;
            }
            windows.add(sorted.subList(from, to));
            from = to;
        }
        return windows;
    }

    /** How many times the new classes were cheaper, in all rounds. */
    int kept() {
        return kept.get();
    }

    private List<RowClass> cheaper(List<RowClass> old) {
        if (old.size() == 1) {
            return old;
        }
        var rows = new int[old.stream().mapToInt(each -> each.rows().length).sum()];
        int filled = 0;
        double cost = 0;
        for (RowClass each : old) {
            System.arraycopy(each.rows(), 0, rows, filled, each.rows().length);
            filled += each.rows().length;
            cost += each.cost();
        }
        var fresh = splitter.split(rows, cost * PROMISE);
        if (fresh.isEmpty() || fresh.stream().mapToDouble(RowClass::cost).sum() >= cost - 1e-9) {
            return old;
        }
        kept.incrementAndGet();
        return fresh;
    }

    private Comparator<RowClass> nearness() {
        var steps = new ArrayList<Integer>();
        for (int column = 0; column < cohort.columns().size(); column++) {
            steps.addAll(Collections.nCopies(cohort.columns().get(column).tree().height() - 1, column));
        }
        Collections.shuffle(steps, random);
        var depths = new int[cohort.columns().size()];
        Comparator<RowClass> nearness = Comparator.comparingInt(each -> 0);
        for (int column : steps) {
            int depth = ++depths[column];
            nearness = nearness.thenComparingInt(each -> nodeAt(each.nodes()[column], column, depth));
        }
        return nearness.thenComparingInt(each -> each.rows()[0]);
    }

    /** The node on the way to a class's own, or -1 where the class is coarser. */
    private int nodeAt(int node, int column, int depth) {
        var tree = cohort.columns().get(column).tree();
        int own = tree.depth(node);
        int above = node;
        for (int at = own; at > depth; at--) {
            above = tree.parent(above);
        }
        return own < depth ? -1 : above;
    }
}
