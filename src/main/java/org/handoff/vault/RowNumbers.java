package org.handoff.vault;

import org.springframework.stereotype.Component;

/** Gives the number of a row before it is written: a value can only be sealed for a row that has one. */
@Component
public class RowNumbers {

    private final RowNumberQueries queries;

    RowNumbers(RowNumberQueries queries) {
        this.queries = queries;
    }

    /** The number the next row of a table gets, in the running write transaction; numbers are never given twice. */
    public long next(String table) {
        return queries.next(table);
    }
}
