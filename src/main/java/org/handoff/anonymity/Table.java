package org.handoff.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows of text under named columns. Each different value is held once, so a million rows fit where a list of lists would not. */
public final class Table {

    private final List<String> columns;
    private final List<List<String>> values;
    private final int[][] codes;
    private final int rows;

    private Table(List<String> columns, List<List<String>> values, int[][] codes, int rows) {
        this.columns = List.copyOf(columns);
        this.values = values;
        this.codes = codes;
        this.rows = rows;
    }

    /** An empty table to be filled row by row. */
    public static Builder with(List<String> columns) {
        return new Builder(columns);
    }

    /**
     * A table out of its parts.
     *
     * @param values  for each column the texts that may stand in it
     * @param codes   for each column and row the number of its text
     */
    static Table of(List<String> columns, List<List<String>> values, int[][] codes, int rows) {
        return new Table(columns, values, codes, rows);
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return columns;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** One field. */
    public String value(int row, int column) {
        return values.get(column).get(codes[column][row]);
    }

    /** One row. */
    public List<String> row(int row) {
        return IntStream.range(0, columns.size()).mapToObj(column -> value(row, column)).toList();
    }

    /** The texts that may stand in a column. */
    public List<String> values(int column) {
        return values.get(column);
    }

    /** For each row the number of its value in {@link #values}. */
    int[] codes(int column) {
        return codes[column];
    }

    /** For each row the place of its value among the column's values sorted by their text. */
    int[] ranks(int column) {
        var different = values.get(column);
        var sorted = IntStream.range(0, different.size()).boxed().sorted(Comparator.comparing(different::get)).toList();
        var rank = new int[different.size()];
        for (int place = 0; place < sorted.size(); place++) {
            rank[sorted.get(place)] = place;
        }
        return IntStream.range(0, rows).map(row -> rank[codes[column][row]]).toArray();
    }

    /** A table that is being filled. */
    public static final class Builder {

        private final List<String> columns;
        private final List<Map<String, Integer>> numbers = new ArrayList<>();
        private final List<List<String>> values = new ArrayList<>();
        private final int[][] codes;
        private int rows;

        private Builder(List<String> columns) {
            this.columns = columns;
            this.codes = new int[columns.size()][64];
            columns.forEach(column -> {
                numbers.add(new HashMap<>());
                values.add(new ArrayList<>());
            });
        }

        /**
         * Adds a row.
         *
         * @throws IllegalArgumentException when it has more or fewer fields than there are columns
         */
        public Builder add(List<String> row) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("%d fields for %d columns".formatted(row.size(), columns.size()));
            }
            for (int column = 0; column < codes.length; column++) {
                if (rows == codes[column].length) {
                    codes[column] = Arrays.copyOf(codes[column], rows * 2);
                }
                codes[column][rows] = number(column, row.get(column));
            }
            rows++;
            return this;
        }

        int width() {
            return columns.size();
        }

        private int number(int column, String value) {
            var known = numbers.get(column).get(value);
            if (known != null) {
                return known;
            }
            var different = values.get(column);
            numbers.get(column).put(value, different.size());
            different.add(value);
            return different.size() - 1;
        }

        /** The table with the rows added so far. */
        public Table build() {
            var filled = Arrays.stream(codes).map(column -> Arrays.copyOf(column, rows)).toArray(int[][]::new);
            return new Table(columns, values, filled, rows);
        }
    }
}
