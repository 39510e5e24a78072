package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class OutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    OutOfRange(String what, String bounds) {
        super(Kind.USAGE, "%s must be %s.".formatted(what, bounds));
    }
}
