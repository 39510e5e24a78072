package org.handoff.program;

import org.handoff.shared.Refusal;

final class SiteKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    SiteKnown(String name) {
        super(Kind.INVALID, "There is a site called %s already. To change it: site edit \"%1$s\"".formatted(name));
    }
}
