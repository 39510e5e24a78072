package org.handoff.imports;

import java.util.List;

/** The first row of a file: the names of its columns, in the order of the file. */
record Header(List<String> names) {

    /** The columns that a file of refused rows has on top; they are read past. */
    static final List<String> OF_REJECTS = List.of("_row", "_column", "_problem");

    static Header of(SourceRow row) {
        return new Header(row.fields().stream().map(String::strip).toList());
    }

    boolean has(Column column) {
        return names.contains(column.name());
    }
}
