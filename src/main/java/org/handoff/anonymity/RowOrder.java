package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts rows by several columns of small numbers, one column after the other, without comparing rows. */
final class RowOrder {

    private RowOrder() {
    }

    /**
     * The rows sorted by the first column, then the second, and so on.
     *
     * @param columns  for each column and row a number from 0
     */
    static int[] by(List<int[]> columns, int rows) {
        var order = IntStream.range(0, rows).toArray();
        for (int column = columns.size() - 1; column >= 0; column--) {
            order = by(columns.get(column), order);
        }
        return order;
    }

    /** The rows in groups that are equal in all columns, sorted. */
    static List<int[]> alike(List<int[]> columns, int rows) {
        var order = by(columns, rows);
        var groups = new ArrayList<int[]>();
        int from = 0;
        for (int place = 1; place <= rows; place++) {
            if (place == rows || differ(columns, order[place - 1], order[place])) {
                groups.add(Arrays.copyOfRange(order, from, place));
                from = place;
            }
        }
        return groups;
    }

    private static boolean differ(List<int[]> columns, int one, int other) {
        return columns.stream().anyMatch(numbers -> numbers[one] != numbers[other]);
    }

    private static int[] by(int[] numbers, int[] order) {
        int most = 0;
        for (int row : order) {
            most = Math.max(most, numbers[row]);
        }
        var next = new int[most + 2];
        for (int row : order) {
            next[numbers[row] + 1]++;
        }
        for (int number = 0; number <= most; number++) {
            next[number + 1] += next[number];
        }
        var sorted = new int[order.length];
        for (int row : order) {
            sorted[next[numbers[row]]++] = row;
        }
        return sorted;
    }
}
