package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows apart in one column of few ordered values before all others, such as how long somebody is followed. Neighbouring values
 * are put together so that rows lie as few steps above the lowest of their part as can be; a part too small borrows from the next
 * one, evenly, so that who is lent has nothing to do with what the rows say.
 */
final class FirstCut {

    /** All ways to put neighbours together are looked at. */
    private static final int MOST_VALUES = 12;

    private final QuasiColumn column;
    private final ClassRule rule;

    FirstCut(QuasiColumn column, ClassRule rule) {
        this.column = column;
        this.rule = rule;
    }

    /** Parts with how many steps their rows lie above the lowest of their part, all together. */
    private record Cutting(List<int[]> parts, long steps) {
    }

    /**
     * The parts of rows that stand.
     *
     * @throws IllegalArgumentException when the rows have more than 12 values
     */
    List<int[]> of(int[] rows) {
        var byValue = Arrays.stream(rows).map(row -> column.leaf()[row]).distinct().sorted().mapToObj(value -> Arrays.stream(rows)
                .filter(row -> column.leaf()[row] == value).toArray()).toList();
        if (byValue.size() > MOST_VALUES) {
            throw new IllegalArgumentException("%s has %d values".formatted(column.name(), byValue.size()));
        }
        Cutting best = null;
        for (int joined = 0; joined < 1 << byValue.size() - 1; joined++) {
            var cutting = cut(byValue, joined);
            if (cutting != null && (best == null || cutting.steps() < best.steps())) {
                best = cutting;
            }
        }
        return best == null ? List.of(rows) : best.parts();
    }

    /**
     * One way to put neighbours together; null when a part cannot stand.
     *
     * @param joined  a bit for each value but the last: whether it is put together with the next
     */
    private @Nullable Cutting cut(List<int[]> byValue, int joined) {
        var parts = new ArrayList<int[]>();
        for (int value = 0; value < byValue.size(); value++) {
            boolean isJoined = value > 0 && (joined >> value - 1 & 1) == 1;
            parts.add(isJoined ? together(parts.remove(parts.size() - 1), byValue.get(value)) : byValue.get(value));
        }
        for (int part = 0; part < parts.size(); part++) {
            if (!rule.holds(parts.get(part))) {
                var loan = part + 1 < parts.size() ? EvenLoan.of(parts.get(part), lowest(parts.get(part + 1)), rule, 0) : null;
                var left = loan == null ? new int[0] : without(parts.get(part + 1), loan.borrower());
                if (loan == null || left.length == 0) {
                    return null;
                }
                parts.set(part + 1, left);
                parts.set(part, loan.borrower());
            }
        }
        return new Cutting(List.copyOf(parts), parts.stream().mapToLong(this::steps).sum());
    }

    private static int[] together(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).sorted().toArray();
    }

    /** Those with the lowest value. */
    private int[] lowest(int[] part) {
        int least = Arrays.stream(part).map(row -> column.leaf()[row]).min().orElseThrow();
        return Arrays.stream(part).filter(row -> column.leaf()[row] == least).toArray();
    }

    private static int[] without(int[] part, int[] lent) {
        return Arrays.stream(part).filter(row -> Arrays.binarySearch(lent, row) < 0).toArray();
    }

    private long steps(int[] part) {
        int least = Arrays.stream(part).map(row -> column.leaf()[row]).min().orElse(0);
        return Arrays.stream(part).mapToLong(row -> column.leaf()[row] - least).sum();
    }
}
