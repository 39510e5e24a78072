package org.handoff.exports;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.handoff.anonymity.Table;

/**
 * One file of rows.
 *
 * @param name  without an ending
 */
record Sheet(String name, List<String> columns, List<List<String>> rows) {

    /** Many rows: each different value of a column is in memory once. */
    static Sheet of(String name, List<String> columns, Stream<List<String>> rows) {
        var table = Table.with(columns);
        rows.forEachOrdered(table::add);
        return new Sheet(name, columns, new Rows(table.build()));
    }

    int place(String column) {
        return columns.indexOf(column);
    }

    String value(List<String> row, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : row.get(place);
    }

    private static final class Rows extends AbstractList<List<String>> implements RandomAccess {

        private final Table table;

        Rows(Table table) {
            this.table = table;
        }

        @Override
        public List<String> get(int row) {
            return new Row(table, row);
        }

        @Override
        public int size() {
            return table.rows();
        }
    }

    private static final class Row extends AbstractList<String> implements RandomAccess {

        private final Table table;
        private final int row;

        Row(Table table, int row) {
            this.table = table;
            this.row = row;
        }

        @Override
        public String get(int column) {
            return table.value(row, column);
        }

        @Override
        public int size() {
            return table.columns().size();
        }
    }
}
