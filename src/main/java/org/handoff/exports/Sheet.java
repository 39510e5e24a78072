package org.handoff.exports;

import java.util.List;

/**
 * One file of rows.
 *
 * @param name  without an ending
 */
record Sheet(String name, List<String> columns, List<List<String>> rows) {

    int place(String column) {
        return columns.indexOf(column);
    }

    String value(List<String> row, String column) {
        int place = columns.indexOf(column);
        return place < 0 ? "" : row.get(place);
    }
}
