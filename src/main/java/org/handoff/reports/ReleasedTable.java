package org.handoff.reports;

import java.util.List;
import java.util.Optional;
import org.handoff.disclosure.Cell;

/**
 * One table of a report as it may be shown.
 *
 * @param of what the shares are taken of
 */
record ReleasedTable(String id, Cell of, List<Row> rows) {

    /** The only row of a table that is withheld as a whole: nobody learns which rows it has. */
    static final String LEFT_OUT = "withheld";

    /** One answer: its code, its words, how many gave it. */
    record Row(String key, String label, Cell cell) {
    }

    boolean isLeftOut() {
        return rows.size() == 1 && rows.get(0).key().equals(LEFT_OUT);
    }

    Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
