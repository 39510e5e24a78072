package org.handoff.program;

import org.handoff.shared.Refusal;

final class NotSetUpYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NotSetUpYet() {
        super(Kind.INVALID, "This file has no site yet. Name it first: setup");
    }
}
