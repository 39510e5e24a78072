package org.handoff.imports;

/** One thing wrong with a row, before it is known where the row stands. */
record Fault(String column, String value, String rule, String fix) {
}
