package org.handoff.imports;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number the row as the spreadsheet shows it: the header is row 1, a field with line breaks is one row
 * @param fields the fields as they are, in the order of the file
 */
record SourceRow(long number, List<String> fields) {

    /** A row without anything in it is a gap of the spreadsheet, not a row of the table. */
    boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
