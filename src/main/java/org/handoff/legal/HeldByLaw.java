package org.handoff.legal;

import org.handoff.shared.Refusal;

final class HeldByLaw extends Refusal {

    private static final long serialVersionUID = 1L;

    HeldByLaw(LegalHold hold) {
        super(Kind.INVALID, """
                %1$s is under legal hold %2$s since %3$s (%4$s, asked for by %5$s), so nothing may be erased. Once counsel says \
                that it is over: legal-hold lift %2$s --reason "…\"""".formatted(hold.participant(), hold.id(), hold.setOn(),
                hold.reason(), hold.requestedBy()));
    }
}
