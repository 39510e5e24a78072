package org.handoff.imports;

/** What became of one row of an import. Every row read has exactly one of these. */
public enum Outcome {
    /** The key was not known: a record was made. */
    NEW,
    /** The key was known and the source's row is another than last time: the fields it changed were written. */
    CHANGED,
    /** The source's row is the one imported last time: the record was left alone. */
    UNCHANGED,
    /** The row breaks a rule. */
    REJECTED
}
