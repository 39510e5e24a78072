package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class TooFewRows extends Refusal {

    private static final long serialVersionUID = 1L;

    TooFewRows(int k, int rows) {
        super(Kind.DISCLOSURE, "k = %d cannot be met: there %s. %s".formatted(k, rows == 1 ? "is 1 row" : "are %d rows".formatted(rows),
                rows < 2 ? "Nothing can be released of so few." : "The largest k that can be met is %d; --k %d releases one class"
                        .formatted(rows, rows) + ", and tables of counts tell more than that."));
    }
}
