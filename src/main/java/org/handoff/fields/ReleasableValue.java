package org.handoff.fields;

/**
 * One answer that may leave in a package that names nobody.
 *
 * @param record the number of the record it was given on
 * @param value  a code, a number or a date
 */
public record ReleasableValue(CustomField field, long record, String value) {
}
