package org.handoff.imports;

/**
 * One thing wrong with a row, before it is known where the row stands.
 *
 * @param aside how the rule goes on where it is shown and not written to a file
 */
record Fault(String column, String value, String rule, String fix, String aside) {

    Fault(String column, String value, String rule, String fix) {
        this(column, value, rule, fix, "");
    }
}
