package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose combination of protected values is too rare: they are told without the column that yields first, then without the
 * next too, and in the end filled up with rows of the largest group that is like them in all columns that do not yield.
 */
final class YieldingRows {

    private final List<int[]> keys;
    private final List<Integer> yielding;
    private final ClassRule rule;
    private final List<int[]> groups;
    private final List<IntStream.Builder> yielded = new ArrayList<>();

    /**
     * Begins with the groups that stand.
     *
     * @param keys      for each protected column and row what it reads
     * @param yielding  the places of the columns that yield
     */
    YieldingRows(List<int[]> keys, List<Integer> yielding, ClassRule rule, List<int[]> groups) {
        this.keys = keys;
        this.yielding = yielding;
        this.rule = rule;
        this.groups = new ArrayList<>(groups);
        keys.forEach(column -> yielded.add(IntStream.builder()));
    }

    /** The groups, those of the rows that were told with less among them. */
    List<int[]> groups() {
        return List.copyOf(groups);
    }

    /** For each protected column the rows that read {@code *} in it. */
    List<int[]> yielded() {
        return yielded.stream().map(rows -> rows.build().toArray()).toList();
    }

    /** Finds a place for rare rows; gives those for which there is none. */
    int[] of(int[] rare) {
        int standing = groups.size();
        var rest = rare;
        for (int step = 1; step <= yielding.size() && rest.length > 0; step++) {
            boolean last = step == yielding.size();
            var left = IntStream.builder();
            for (int[] few : alike(rest, yielding.subList(0, step))) {
                var whole = rule.holds(few) ? few : last ? filledUp(few, standing) : null;
                if (whole == null) {
                    Arrays.stream(few).forEach(left::add);
                } else {
                    stand(whole, step);
                }
            }
            rest = left.build().sorted().toArray();
        }
        return rest;
    }

    private void stand(int[] rows, int step) {
        groups.add(rows);
        yielding.subList(0, step).forEach(column -> Arrays.stream(rows).forEach(yielded.get(column)::add));
    }

    private int @Nullable [] filledUp(int[] few, int standing) {
        int lender = IntStream.range(0, standing).filter(group -> isLike(groups.get(group)[0], few[0])).boxed()
                .max(Comparator.comparingInt(group -> groups.get(group).length)).orElse(-1);
        var loan = lender < 0 ? null : EvenLoan.of(few, groups.get(lender), rule);
        if (loan == null) {
            return null;
        }
        groups.set(lender, loan.lender());
        return loan.borrower();
    }

    private boolean isLike(int one, int other) {
        return IntStream.range(0, keys.size()).allMatch(column -> yielding.contains(column) || keys.get(column)[one] == keys.get(column)[other]);
    }

    /** Rows in groups that are equal in all columns but some. */
    private List<int[]> alike(int[] rows, List<Integer> but) {
        var left = IntStream.range(0, keys.size()).filter(column -> !but.contains(column)).mapToObj(column -> Arrays.stream(rows)
                .map(row -> keys.get(column)[row]).toArray()).toList();
        return RowOrder.alike(left, rows.length).stream().map(places -> Arrays.stream(places).map(place -> rows[place]).sorted().toArray()).toList();
    }
}
