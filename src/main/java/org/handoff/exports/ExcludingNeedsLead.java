package org.handoff.exports;

import org.handoff.shared.Refusal;

final class ExcludingNeedsLead extends Refusal {

    private static final long serialVersionUID = 1L;

    ExcludingNeedsLead() {
        super(Kind.NOT_PERMITTED, "With and without one person, a package tells of that person. Ask a program lead to leave somebody out, or leave out"
                + " --exclude-id.");
    }
}
