package org.handoff.exports;

import org.handoff.shared.Refusal;

final class TooFewApart extends Refusal {

    private static final long serialVersionUID = 1L;

    TooFewApart(int k, EarlierCohort earlier) {
        super(Kind.DISCLOSURE, ("With %2$s, and what was told before, fewer than %1$d people could be told apart from all others by subtraction."
                + " Take the same days again, --from %3$s --to %4$s --as-of %5$s, or days that differ by more people, or ask a program lead to make the package.").formatted(k,
                earlier.inWords(), earlier.period().from(), earlier.period().to(), earlier.asOf()));
    }
}
