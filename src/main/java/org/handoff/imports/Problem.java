package org.handoff.imports;

/**
 * One thing wrong with one row, in words for the person who keeps the spreadsheet.
 *
 * @param file   the file's name
 * @param row    the row as the spreadsheet shows it: the header is row 1
 * @param column the column's name, or empty when the row as a whole is meant
 * @param value  what stands there, cut to 60 characters, with control characters made visible
 * @param rule   the rule it breaks
 * @param fix    what to do about it, or empty
 */
public record Problem(String file, long row, String column, String value, String rule, String fix) {
}
