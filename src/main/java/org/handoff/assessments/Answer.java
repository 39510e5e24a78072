package org.handoff.assessments;

import org.jspecify.annotations.Nullable;

/**
 * One answer of an assessment.
 *
 * @param key    its name in the exchange format, where it has one there
 * @param list   the code list it comes from; null when it is a number
 * @param value  a code or a number; money in cents; null when not recorded
 */
public record Answer(String key, @Nullable String list, @Nullable Object value) {
}
