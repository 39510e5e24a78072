package org.handoff.measures;

import java.util.List;

/**
 * One measure broken down by one attribute. Only answers that occur are rows; <em>unknown</em>, <em>refused</em> and
 * <em>not collected</em> are among them.
 *
 * @param of what the shares are taken of; less than the sum of the rows where one person may stand in several
 */
public record MeasureTable(String id, long of, List<Row> rows) {

    /** One answer: its code, its words, how many gave it. */
    public record Row(String key, String label, long value) {
    }
}
