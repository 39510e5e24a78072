package org.handoff.fields;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One answer on the records of a person.
 *
 * @param on     the day of the record it was given on; null for an answer about the person
 * @param value  a code, a number or a date
 */
public record PersonAnswer(CustomField field, @Nullable LocalDate on, String value) {
}
