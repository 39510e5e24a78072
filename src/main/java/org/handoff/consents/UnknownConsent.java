package org.handoff.consents;

import org.handoff.shared.Refusal;

final class UnknownConsent extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownConsent(String typed) {
        super(Kind.NOT_FOUND, "There is no consent '%s'. Find its id, such as N3, with: consent list".formatted(typed));
    }
}
