package org.handoff.justice;

import org.handoff.shared.Refusal;

final class UnknownCustodySpan extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownCustodySpan(String typed) {
        super(Kind.NOT_FOUND, "There is no stay in custody %s. Record one: custody add --participant P1".formatted(typed));
    }
}
