package org.handoff.exports;

import org.handoff.shared.Refusal;

final class AllReadAlike extends Refusal {

    private static final long serialVersionUID = 1L;

    AllReadAlike(int k) {
        super(Kind.DISCLOSURE, ("--k %d leaves one group of all people or none, of whom a package would say nothing. Give a far smaller --k, or print"
                + " tables with report run --audience public.").formatted(k));
    }

    AllReadAlike(int k, int people) {
        super(Kind.DISCLOSURE, ("--k %d leaves one group of all %d people, of whom a package would say nothing. Give a --k of at most %d for two groups, "
                + "a far smaller one for rows worth having, or print tables with report run --audience public.").formatted(k, people, people / 2));
    }
}
