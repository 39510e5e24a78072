package org.handoff.consents;

import org.handoff.shared.Refusal;

final class NoBasis extends Refusal {

    private static final long serialVersionUID = 1L;

    NoBasis(String missing) {
        super(Kind.DISCLOSURE, "Nothing that names people leaves the program without a basis that is written down. " + missing);
    }
}
