package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class HierarchyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    HierarchyMissing(String column, String where) {
        super(Kind.NOT_FOUND, ("There is no hierarchy for the column %1$s%2$s. Make a file %1$s.csv whose lines are value;group;*,"
                + " or leave the column out with --drop %1$s.").formatted(Shown.of(column), where));
    }
}
