package org.handoff.eligibility;

import org.handoff.shared.Refusal;

final class DecidedByTheRules extends Refusal {

    private static final long serialVersionUID = 1L;

    DecidedByTheRules(Finding it) {
        super(Kind.INVALID, "By the rules %s is %s: %s. Correct the record it rests on%s.".formatted(it.criterion().code(),
                it.outcome().inWords(), it.because(), it.outcome() == Outcome.NOT_MET && it.criterion().waivable()
                        ? ", or set it aside with a reason: --criterion \"%s=waived:prosecutor agreed\"".formatted(it.criterion().code()) : ""));
    }
}
