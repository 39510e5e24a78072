package org.handoff.justice;

import org.handoff.shared.Refusal;

final class InCustodyAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    InCustodyAlready(CustodySpan span) {
        super(Kind.INVALID, "%s is in custody already, since %s (%s). Record the release first: custody release %s".formatted(span.participant(), span.bookedOn(), span.id(), span.id()));
    }
}
