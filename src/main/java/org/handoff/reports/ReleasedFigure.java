package org.handoff.reports;

import org.handoff.measures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report, there only where nothing of it is withheld. Which counts of it may be shown by themselves,
 * {@link ReleasedFigures} says.
 *
 * @param sort what sort of figure it is, shown or not
 * @param whole the figure; null when something of it is withheld
 */
record ReleasedFigure(String id, Class<? extends Figure> sort, @Nullable Figure whole) {

    boolean is(Class<? extends Figure> other) {
        return sort.equals(other);
    }
}
