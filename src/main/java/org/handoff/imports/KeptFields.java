package org.handoff.imports;

import java.util.List;

/**
 * Fields of a changed row that were left as staff made them, because the row says there what it said at the import before.
 *
 * @param row     the row as the spreadsheet shows it
 * @param columns their names in the file
 */
public record KeptFields(String file, long row, List<String> columns) {
}
