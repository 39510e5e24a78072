package org.handoff.exports;

import org.handoff.shared.Refusal;

final class AgreementMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    AgreementMissing() {
        super(Kind.DISCLOSURE, "Evaluators get rows only under a data-use agreement that is on record. Name it with --dua, such as --dua DUA-2026-04, or make one with --profile public.");
    }
}
