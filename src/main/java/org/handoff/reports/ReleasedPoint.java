package org.handoff.reports;

import org.handoff.disclosure.Cell;
import org.handoff.statistics.KaplanMeier;
import org.jspecify.annotations.Nullable;

/**
 * One day of a curve as it may be shown.
 *
 * @param atRisk people still watched
 * @param point the curve on that day; null where it is withheld, or where nobody was watched so long
 */
record ReleasedPoint(int day, Cell atRisk, KaplanMeier.@Nullable Point point, boolean withheld) {
}
