package org.handoff.imports;

/** Where the value of a column goes. */
sealed interface Target {

    /** The column that it fills, of the record's table or of one below it; empty where none has its name. */
    default String column() {
        return "";
    }

    /** The source's own key of the record. */
    record Key() implements Target {
    }

    /** A column of the record's table. */
    record Plain(String column) implements Target {
    }

    /** A column that holds the number of the record with that key, which another exchange file brings. */
    record Reference(String column, String file) implements Target {
    }

    /** A column that holds the number of a row of {@code table} with that name; made if there is none. */
    record Named(String column, String table) implements Target {
    }

    /** An answer to a field of the program's own; {@code sealed} where it never leaves the program as it is. */
    record Answer(String field, boolean sealed) implements Target {
    }

    /** One row each in a table below the record's. */
    record Children(String table, String column) implements Target {
    }
}
