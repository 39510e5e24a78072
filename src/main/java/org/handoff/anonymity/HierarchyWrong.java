package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class HierarchyWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param line  the line, or 0 for the whole */
    HierarchyWrong(String column, int line, String what) {
        super(Kind.INVALID, "The hierarchy of %s cannot be used%s: %s.".formatted(Shown.of(column),
                line == 0 ? "" : ", line " + line, what));
    }
}
