package org.handoff.exports;

import org.handoff.shared.Refusal;

final class BasisNotForPublic extends Refusal {

    private static final long serialVersionUID = 1L;

    BasisNotForPublic(String option) {
        super(Kind.DISCLOSURE, "Columns about substance use or mental health are in no public package. Leave out --%s, or make one with --profile evaluator.".formatted(option));
    }
}
