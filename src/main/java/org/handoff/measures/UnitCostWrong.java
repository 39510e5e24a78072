package org.handoff.measures;

import org.handoff.shared.Refusal;

/** A value of the file with unit costs is no amount. */
final class UnitCostWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    UnitCostWrong(String file, String name, Object value) {
        super(Kind.INVALID, "%s: %s is \"%s\". Write an amount in dollars or hours, such as 172.50, or leave it empty."
                .formatted(file, name, value));
    }
}
