package org.handoff.eligibility;

import org.handoff.shared.Refusal;

final class WaiverWithoutReason extends Refusal {

    private static final long serialVersionUID = 1L;

    WaiverWithoutReason(Criterion criterion) {
        super(Kind.INVALID, "A waiver needs its reason. Type it after a colon: %s=waived:prosecutor agreed".formatted(criterion.code()));
    }
}
