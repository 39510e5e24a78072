package org.handoff.eligibility;

import org.handoff.shared.Refusal;

final class NotWaivable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotWaivable(Criterion criterion) {
        super(Kind.INVALID, "These rules do not let %s be waived. Answer met, not-met or unknown.".formatted(criterion.code()));
    }
}
