package org.handoff.legal;

import org.handoff.shared.Refusal;

final class UnknownHold extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownHold(String typed) {
        super(Kind.NOT_FOUND, "There is no legal hold '%s'. Find its id, such as H1, with: legal-hold list".formatted(typed));
    }
}
