package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows by the combination of their protected values. Where it is too rare, they are told without the column that yields first, then
 * without the next too, and in the end filled up with rows of the largest group that is like them in all columns that do not yield.
 */
final class YieldingRows {

    /** The root of every tree. */
    private static final int EVERYTHING = 0;

    private final List<int[]> keys;
    private final List<Integer> yielding;
    private final List<Integer> order;
    private final ClassRule rule;
    private final List<int[]> groups = new ArrayList<>();
    private final BitSet rare = new BitSet();

    /**
     * Begins with nothing yielded.
     *
     * @param keys      for each protected column and row the node it reads; changed where a column yields
     * @param yielding  the places of the columns that yield
     * @param atLast    the places of those that yield only so that nobody is left out
     */
    YieldingRows(List<int[]> keys, List<Integer> yielding, List<Integer> atLast, ClassRule rule) {
        this.keys = keys;
        // a column that tells nobody anything has nothing to yield
        this.yielding = yielding.stream().filter(this::isTelling).toList();
        this.order = Stream.concat(this.yielding.stream(), atLast.stream().filter(this::isTelling)).toList();
        this.rule = rule;
    }

    private boolean isTelling(int column) {
        return Arrays.stream(keys.get(column)).anyMatch(node -> node != EVERYTHING);
    }

    /** The groups that stand. */
    List<int[]> groups() {
        return List.copyOf(groups);
    }

    /** For each protected column the rows that read {@code *} in it. */
    List<int[]> yielded() {
        return IntStream.range(0, keys.size()).mapToObj(column -> order.contains(column) ? IntStream.range(0, keys.get(column).length)
                .filter(row -> keys.get(column)[row] == EVERYTHING).toArray() : new int[0]).toList();
    }

    /** Rows with a value that fewer rows than this have are told without the column. */
    void tellNoRareValue(int column, int least) {
        if (!yielding.contains(column)) {
            return;
        }
        var key = keys.get(column);
        var counts = new int[Arrays.stream(key).max().orElse(0) + 1];
        Arrays.stream(key).forEach(node -> counts[node]++);
        if (column == yielding.get(yielding.size() - 1).intValue()) {
            IntStream.range(0, key.length).filter(row -> counts[key[row]] < least).forEach(rare::set);
        }
        Arrays.setAll(key, row -> counts[key[row]] < least ? EVERYTHING : key[row]);
    }

    /** How many rows have a value that is rare by itself in the column that yields last. */
    int rareInTheLast() {
        return rare.cardinality();
    }

    /** How many other rows yield in any column. */
    int others() {
        var rows = new BitSet();
        yielded().forEach(column -> Arrays.stream(column).forEach(rows::set));
        rows.andNot(rare);
        return rows.cardinality();
    }

    /** Finds a group for all rows; gives those for which there is none. */
    int[] place(int rows) {
        var rare = IntStream.builder();
        for (int[] group : RowOrder.alike(keys, rows)) {
            if (rule.holds(group)) {
                groups.add(group);
            } else {
                Arrays.stream(group).forEach(rare::add);
            }
        }
        var rest = rare.build().sorted().toArray();
        int standing = groups.size();
        for (int step = 1; step <= order.size() && rest.length > 0; step++) {
            if (step == yielding.size() + 1) {
                rest = standingAlone(rest);
            }
            rest = toldWithLess(rest, step, standing);
        }
        return standingAlone(rest);
    }

    /** Rather a class of fewer than the others have than told without what yields only at last, or left out. */
    private int[] standingAlone(int[] rare) {
        var left = IntStream.builder();
        for (int[] few : alike(rare, yielding)) {
            if (rule.standsAlone(few)) {
                stand(few, yielding.size());
            } else {
                Arrays.stream(few).forEach(left::add);
            }
        }
        return left.build().sorted().toArray();
    }

    private void stand(int[] rows, int step) {
        groups.add(rows);
        order.subList(0, step).forEach(column -> Arrays.stream(rows).forEach(row -> keys.get(column)[row] = EVERYTHING));
    }

    private int[] toldWithLess(int[] rare, int step, int standing) {
        var left = IntStream.builder();
        for (int[] few : alike(rare, order.subList(0, step))) {
            var whole = rule.holds(few) ? few : step >= yielding.size() ? filledUp(few, standing, step) : null;
            if (whole == null) {
                Arrays.stream(few).forEach(left::add);
            } else {
                stand(whole, step);
            }
        }
        return left.build().sorted().toArray();
    }

    private int @Nullable [] filledUp(int[] few, int standing, int step) {
        int lender = IntStream.range(0, standing).filter(group -> isLike(groups.get(group)[0], few[0], step)).boxed()
                .max(Comparator.comparingInt(group -> groups.get(group).length)).orElse(-1);
        var loan = lender < 0 ? null : EvenLoan.of(few, groups.get(lender), rule, rule.size());
        if (loan == null || !rule.holds(loan.lender())) {
            return null;
        }
        groups.set(lender, loan.lender());
        return loan.borrower();
    }

    private boolean isLike(int one, int other, int step) {
        return IntStream.range(0, keys.size()).allMatch(column -> order.subList(0, step).contains(column) || keys.get(column)[one] == keys.get(column)[other]);
    }

    /** Rows in groups that are equal in all columns but some. */
    private List<int[]> alike(int[] rows, List<Integer> but) {
        var left = IntStream.range(0, keys.size()).filter(column -> !but.contains(column)).mapToObj(column -> Arrays.stream(rows)
                .map(row -> keys.get(column)[row]).toArray()).toList();
        return RowOrder.alike(left, rows.length).stream().map(places -> Arrays.stream(places).map(place -> rows[place]).sorted().toArray()).toList();
    }
}
