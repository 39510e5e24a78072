package org.handoff.reports;

import org.handoff.shared.Refusal;

/** Not even a report without anything new in it can be printed. */
final class NothingCanBeReleased extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingCanBeReleased(String count) {
        super(Kind.DISCLOSURE, ("Nothing was released: whatever is withheld, %s could be computed beside reports published before. "
                + "Choose a longer period, or run it with --audience internal.").formatted(count));
    }
}
