package org.handoff.exports;

/** What happens to a column on its way out. */
enum ColumnRole {

    /** The pseudonym. */
    KEY,
    /** Others may know it: one level for the whole file. */
    PROTECTED,
    /** Others may know it: made coarser row by row. */
    QUASI,
    /** Nobody may infer it. */
    SENSITIVE,
    /** Released as it is, binned. */
    OUTCOME,
    /** Released as the mean of the rows that read alike. */
    CLASS;

    /** Whether rows are made alike in it. */
    boolean isKnownToOthers() {
        return this == PROTECTED || this == QUASI;
    }
}
