package org.handoff.reports;

import org.jspecify.annotations.Nullable;

/**
 * One count of an earlier period as it may be shown beside a new one.
 *
 * @param value null where it was withheld, and stays so
 * @param definition the report and the version of its definitions that told it; counts of two versions are not compared
 */
record EarlierCount(@Nullable Long value, String definition) {
}
