package org.handoff.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table as the schema has it.
 *
 * @param key       the columns of its key, in order
 * @param columns   all columns but the version and keyed hashes, in order
 * @param lookups   the columns with keyed hashes
 * @param pointers  the columns that hold the number or the code of a row of another table
 * @param needed    the columns that are never empty
 * @param truths    the columns with 0 and 1 for no and yes
 * @param versioned whether its rows count their versions
 */
record Table(String name, List<String> key, List<String> columns, Set<String> lookups, List<Pointer> pointers, Set<String> needed,
        Set<String> truths, boolean versioned) {

    private static final String CODES = "code_";

    /** A column of a table that points to a row of another. */
    record Pointer(String table, String column, String to) {

        boolean isCode() {
            return to.startsWith(CODES);
        }

        /** The name of the code list it points into. */
        String list() {
            return to.substring(CODES.length()).replace('_', '-');
        }
    }

    Optional<Pointer> pointer(String column) {
        return pointers.stream().filter(pointer -> pointer.column().equals(column)).findFirst();
    }

    /** Whether its rows have a number of their own, by which others can point to them. */
    boolean hasNumbers() {
        return key.equals(List.of("id"));
    }
}
