package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class NotDiverseEnough extends Refusal {

    private static final long serialVersionUID = 1L;

    NotDiverseEnough(String column, int l, int values) {
        super(Kind.DISCLOSURE, ("l = %d cannot be met: the column %s has %d different value%s beside blanks."
                + " Leave it out with --drop %s%s.").formatted(l, Shown.of(column), values, values == 1 ? "" : "s",
                        Shown.of(column), values > 1 ? ", or ask for --l " + values : ""));
    }
}
