package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class ValueNotInHierarchy extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param others  how many more values are missing */
    ValueNotInHierarchy(String column, String value, int row, int others) {
        super(Kind.INVALID, "Row %d has %s in the column %s, which its hierarchy does not know%s. Add a line for it, or correct the row."
                .formatted(row, "'" + Shown.of(value) + "'", Shown.of(column),
                        others == 0 ? "" : others == 1 ? ", nor 1 other value" : ", nor %d other values".formatted(others)));
    }
}
