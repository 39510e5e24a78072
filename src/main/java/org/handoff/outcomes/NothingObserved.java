package org.handoff.outcomes;

import org.handoff.shared.Refusal;

final class NothingObserved extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingObserved() {
        super(Kind.INVALID, "An outcome says how something stands. Give --code, or --value in words.");
    }
}
